package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** How statements are sorted, and what comes after one of them: a page begins there without counting those before. */
final class OrderQueries {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** As its index has it: what has no day sorts as if it were due at the end of time. */
    private static final Field<LocalDate> DUE = DSL.coalesce(STATEMENT.DUE_ON, DSL.inline(NEVER));

    private OrderQueries() {}

    static List<OrderField<?>> by(StatementOrder order) {
        return switch (order) {
            case CHANGED -> List.of(STATEMENT.UPDATED_AT.desc(), STATEMENT.ID.desc());
            case NEWEST -> List.of(STATEMENT.ID.desc());
            case OLDEST -> List.of(STATEMENT.ID.asc());
            case WORTHINESS -> List.of(STATEMENT.CHECK_WORTHINESS.desc(), STATEMENT.ID.asc());
            case DUE -> List.of(DUE.asc(), STATEMENT.ID.asc());
        };
    }

    static Condition after(StatementOrder order, StatementLine last) {
        return switch (order) {
            case CHANGED -> DSL.row(STATEMENT.UPDATED_AT, STATEMENT.ID).lt(DSL.row(last.updatedAt(), last.id()));
            case NEWEST -> STATEMENT.ID.lt(last.id());
            case OLDEST -> STATEMENT.ID.gt(last.id());
            case WORTHINESS -> lessWorthy(last);
            case DUE ->
                DSL.row(DUE, STATEMENT.ID).gt(DSL.row(Objects.requireNonNullElse(last.dueOn(), NEVER), last.id()));
        };
    }

    /** The first part says nothing new, but can be looked up in the index, which the second cannot. */
    private static Condition lessWorthy(StatementLine last) {
        return STATEMENT
                .CHECK_WORTHINESS
                .le(last.checkWorthiness())
                .and(STATEMENT.CHECK_WORTHINESS.lt(last.checkWorthiness()).or(STATEMENT.ID.gt(last.id())));
    }
}
