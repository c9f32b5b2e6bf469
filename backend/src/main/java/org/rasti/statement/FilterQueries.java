package org.rasti.statement;

import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rasti.statement.StatementFilter.About;
import org.rasti.statement.StatementFilter.Days;
import org.rasti.statement.StatementFilter.Times;
import org.rasti.statement.StatementFilter.Whose;

/** What a filter asks for, as a condition on statements. */
final class FilterQueries {

    /** When an appearance was said; an article that does not say so is taken to report what was said that day. */
    private static final Field<LocalDate> SAID = DSL.coalesce(APPEARANCE.SAID_ON, ARTICLE.PUBLISHED_ON);

    private FilterQueries() {}

    static Condition of(StatementFilter filter) {
        var parts = new ArrayList<Condition>();
        parts.add(isOneOf(STATEMENT.STATUS, names(filter.status())));
        parts.add(isOneOf(STATEMENT.KIND, names(filter.kinds())));
        parts.add(isOneOf(STATEMENT.LANGUAGE, filter.languages()));
        parts.add(about(filter.about()));
        parts.add(assigned(filter.whose()));
        parts.add(at(filter.times()));
        parts.add(filter.words().isEmpty() ? DSL.noCondition() : words(filter.words()));
        return DSL.and(parts);
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static Condition isOneOf(Field<String> field, Collection<String> values) {
        return values.isEmpty() ? DSL.noCondition() : field.in(values);
    }

    private static Condition about(About about) {
        var condition = DSL.noCondition();
        if (about.speakerId() != null) {
            condition = condition.and(STATEMENT.SPEAKER_ID.eq(about.speakerId()));
        }
        if (about.outletId() != null) {
            condition = condition.and(appears(ARTICLE.OUTLET_ID.eq(about.outletId())));
        }
        return about.topicId() == null
                ? condition
                : condition.and(DSL.exists(DSL.selectOne()
                        .from(STATEMENT_TOPIC)
                        .where(
                                STATEMENT_TOPIC.STATEMENT_ID.eq(STATEMENT.ID),
                                STATEMENT_TOPIC.TOPIC_ID.eq(about.topicId()))));
    }

    /** Whether any of its appearances, in an article or elsewhere, is like that. */
    private static Condition appears(Condition like) {
        return DSL.exists(DSL.selectOne()
                .from(APPEARANCE)
                .leftJoin(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ID.eq(APPEARANCE.REVISION_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_REVISION.ARTICLE_ID))
                .where(APPEARANCE.STATEMENT_ID.eq(STATEMENT.ID), like));
    }

    private static Condition assigned(Whose whose) {
        if (whose.nobody()) {
            return STATEMENT.ASSIGNEE_ID.isNull();
        }
        return whose.accountId() == null ? DSL.noCondition() : STATEMENT.ASSIGNEE_ID.eq(whose.accountId());
    }

    private static Condition at(Times times) {
        var condition = within(STATEMENT.DUE_ON, times.due());
        if (!times.said().isOpen()) {
            condition = condition.and(appears(within(SAID, times.said())));
        }
        if (times.addedFrom() != null) {
            condition = condition.and(STATEMENT.CREATED_AT.ge(times.addedFrom()));
        }
        return times.addedBefore() == null ? condition : condition.and(STATEMENT.CREATED_AT.lt(times.addedBefore()));
    }

    private static Condition within(Field<LocalDate> day, Days days) {
        var condition = days.from() == null ? DSL.noCondition() : day.ge(days.from());
        return days.to() == null ? condition : condition.and(day.le(days.to()));
    }

    /** Each part by itself can be looked up in an index, so that the database can put the answers of several together. */
    private static Condition words(String words) {
        var named = DSL.array(DSL.select(SPEAKER_NAME.SPEAKER_ID)
                .from(SPEAKER_NAME)
                .where(SPEAKER_NAME.NAME.containsIgnoreCase(words)));
        return DSL.or(
                STATEMENT.WORDING.containsIgnoreCase(words),
                STATEMENT.CODE.eq(words.toUpperCase(Locale.ROOT)),
                STATEMENT.PROPOSED_SPEAKER.containsIgnoreCase(words),
                STATEMENT.SPEAKER_ID.eq(DSL.any(named)));
    }
}
