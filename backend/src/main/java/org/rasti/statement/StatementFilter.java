package org.rasti.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Kind;
import org.rasti.workflow.StatementStatus;

/**
 * Which statements a list shows; what is empty or absent does not narrow it, and everything else must hold at once.
 *
 * @param languages by their tags, such as {@code fa}
 * @param words a part of the wording, the code, or the speaker's name
 */
public record StatementFilter(
        Set<StatementStatus> status,
        Set<Kind> kinds,
        Set<String> languages,
        About about,
        Whose whose,
        Times times,
        String words) {

    public static final StatementFilter ALL =
            new StatementFilter(Set.of(), Set.of(), Set.of(), About.ANYTHING, Whose.ANYBODYS, Times.ANY, "");

    /**
     * Who said it, where it was found and what it is about.
     *
     * @param outletId of any article in which it appears
     */
    public record About(
            @Nullable Long speakerId,
            @Nullable Long outletId,
            @Nullable Long topicId) {

        public static final About ANYTHING = new About(null, null, null);
    }

    /**
     * Who researches it.
     *
     * @param nobody whether only what is assigned to nobody is meant; then there is no account
     */
    public record Whose(@Nullable Long accountId, boolean nobody) {

        public static final Whose ANYBODYS = new Whose(null, false);
        public static final Whose NOBODYS = new Whose(null, true);
    }

    /**
     * When it came to the desk, when it was said, and by when it is due.
     *
     * @param addedFrom the first instant that counts
     * @param addedBefore the first instant that counts no more
     * @param said the day of any of its appearances
     */
    public record Times(
            @Nullable Instant addedFrom, @Nullable Instant addedBefore, Days said, Days due) {

        public static final Times ANY = new Times(null, null, Days.ANY, Days.ANY);
    }

    /** A span of days, both of which belong to it; open where one is absent. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

        public static final Days ANY = new Days(null, null);

        boolean isOpen() {
            return from == null && to == null;
        }
    }

    public StatementFilter {
        status = Set.copyOf(status);
        kinds = Set.copyOf(kinds);
        languages = Set.copyOf(languages);
        words = words.strip();
    }

    public static StatementFilter of(StatementStatus... status) {
        return ALL.in(Set.of(status));
    }

    /** The same, in one of these states. */
    public StatementFilter in(Set<StatementStatus> states) {
        return new StatementFilter(states, kinds, languages, about, whose, times, words);
    }

    /** The same, of one of these kinds. */
    public StatementFilter of(Set<Kind> wanted) {
        return new StatementFilter(status, wanted, languages, about, whose, times, words);
    }

    /** The same, in one of these languages. */
    public StatementFilter spoken(Set<String> tags) {
        return new StatementFilter(status, kinds, tags, about, whose, times, words);
    }

    public StatementFilter about(About wanted) {
        return new StatementFilter(status, kinds, languages, wanted, whose, times, words);
    }

    public StatementFilter assigned(Whose wanted) {
        return new StatementFilter(status, kinds, languages, about, wanted, times, words);
    }

    public StatementFilter assignedTo(long account) {
        return assigned(new Whose(account, false));
    }

    public StatementFilter when(Times wanted) {
        return new StatementFilter(status, kinds, languages, about, whose, wanted, words);
    }

    public StatementFilter with(String part) {
        return new StatementFilter(status, kinds, languages, about, whose, times, part);
    }
}
