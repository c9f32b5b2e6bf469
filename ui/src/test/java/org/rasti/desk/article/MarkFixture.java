package org.rasti.desk.article;

import org.rasti.extraction.Kind;
import org.rasti.statement.Mark;
import org.rasti.workflow.StatementStatus;

final class MarkFixture {

    private MarkFixture() {}

    static Mark mark(long id, int start, int end) {
        return mark(id, start, end, StatementStatus.SUGGESTED);
    }

    static Mark mark(long id, int start, int end, StatementStatus status) {
        return new Mark(id, id, 1, "S-" + id, start, end, status, Kind.FACT, "words", null, 0.5, null);
    }
}
