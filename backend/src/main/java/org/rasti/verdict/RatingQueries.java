package org.rasti.verdict;

import static org.rasti.jooq.Tables.RATING;
import static org.rasti.jooq.Tables.RATING_NAME;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.rasti.extraction.Kind;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The scales, as configured. */
@Repository
@Transactional(readOnly = true)
public class RatingQueries {

    private record Name(String language, String name, String meaning) {}

    private static final Field<List<Name>> NAMES = DSL.multiset(
                    DSL.select(RATING_NAME.LANGUAGE, RATING_NAME.NAME, RATING_NAME.MEANING)
                            .from(RATING_NAME)
                            .where(RATING_NAME.RATING_ID.eq(RATING.ID)))
            .as("names")
            .convertFrom(rows -> rows.map(row -> new Name(row.value1(), row.value2(), row.value3())));

    private final DSLContext db;

    RatingQueries(DSLContext db) {
        this.db = db;
    }

    /** The ratings to choose from for a kind of statement. An example is judged by the example rating alone. */
    @ForStaff
    public List<Rating> forKind(Kind kind, boolean demo) {
        var scale = kind == Kind.PROMISE ? Rating.Scale.PROMISE : Rating.Scale.FACT;
        var choice =
                demo ? RATING.EXAMPLE.isTrue() : RATING.SCALE.eq(scale.name()).and(RATING.EXAMPLE.isFalse());
        return list(choice.and(RATING.ACTIVE.isTrue()));
    }

    @ForStaff
    public Optional<Rating> find(long id) {
        return list(RATING.ID.eq(id)).stream().findFirst();
    }

    private List<Rating> list(Condition condition) {
        return db.select(RATING.fields())
                .select(NAMES)
                .from(RATING)
                .where(condition)
                .orderBy(RATING.POSITION, RATING.ID)
                .fetch(RatingQueries::rating);
    }

    private static Rating rating(Record row) {
        var names = row.get(NAMES);
        return new Rating(
                row.get(RATING.ID),
                row.get(RATING.CODE),
                Rating.Scale.valueOf(row.get(RATING.SCALE)),
                row.get(RATING.VALUE),
                row.get(RATING.COLOUR),
                row.get(RATING.SHAPE),
                row.get(RATING.EXAMPLE),
                names.stream().collect(Collectors.toMap(Name::language, Name::name)),
                names.stream().collect(Collectors.toMap(Name::language, Name::meaning)));
    }
}
