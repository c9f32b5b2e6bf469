package org.rasti.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rasti.text.DeadlineWord.Role;

/**
 * Finds the deadline that a promise names: "by the end of 2027", "within two years", «تا پایان سال آینده». Words of a
 * deadline that stand next to one another are read as one phrase in any order, so one reading serves every language
 * that has a list of such words ({@code deadlines_xx.properties}).
 */
public final class Deadlines {

    private static final Map<Language, Optional<DeadlineWords>> LISTS = new ConcurrentHashMap<>();

    private Deadlines() {}

    /**
     * The first deadline named.
     *
     * @param passage the promise in its own words
     * @param saidOn the day to count "next year" from
     * @return empty where none is named, it is over already, or the language has no list
     */
    public static Optional<Deadline> first(String passage, Language language, LocalDate saidOn) {
        return LISTS.computeIfAbsent(language, DeadlineWords::of)
                .flatMap(words -> new Reading(passage, language, saidOn, words).first());
    }

    /** One passage being read, word by word. */
    private static final class Reading {

        private final NormalizedText text;
        private final Language language;
        private final LocalDate saidOn;
        private final DeadlineWords list;
        private final List<Piece> phrase = new ArrayList<>();

        /** A word of the phrase and where it stands in the folded text. */
        private record Piece(DeadlineWord word, int from, int to) {}

        Reading(String passage, Language language, LocalDate saidOn, DeadlineWords list) {
            this.text = NormalizedText.of(passage, language);
            this.language = language;
            this.saidOn = saidOn;
            this.list = list;
        }

        Optional<Deadline> first() {
            String folded = text.text();
            int at = 0;
            while (at < folded.length()) {
                int end = at;
                while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
                    end++;
                }
                if (end > at) {
                    var found = word(at, end);
                    if (found.isPresent()) {
                        return found;
                    }
                } else if (",;:.،؛!?؟\n".indexOf(folded.charAt(at)) >= 0) {
                    var found = close();
                    if (found.isPresent()) {
                        return found;
                    }
                }
                at = Math.max(end, at + 1);
            }
            return close();
        }

        private Optional<Deadline> word(int from, int to) {
            var roles = isSuffix(from) ? List.of(DeadlineWord.of(Role.FILLER)) : roles(from, to);
            if (roles.isEmpty()) {
                return close();
            }
            roles.forEach(role -> phrase.add(new Piece(role, from, to)));
            return Optional.empty();
        }

        private List<DeadlineWord> roles(int from, int to) {
            var roles = list.of(text.text().substring(from, to));
            boolean month = roles.stream().anyMatch(role -> role.is(Role.GREGORIAN_MONTH));
            return month && !isWrittenAsMonth(from) ? List.of() : roles;
        }

        /** Where there are capitals, "may" is no month and "May" is one. */
        private boolean isWrittenAsMonth(int from) {
            int letter = text.original().codePointAt(text.originalOffset(from));
            return language.rightToLeft() || Character.isUpperCase(letter);
        }

        /** The ending behind an apostrophe, as in "2027'ye kadar". */
        private boolean isSuffix(int from) {
            return from > 0 && !phrase.isEmpty() && text.text().charAt(from - 1) == '\'';
        }

        private Optional<Deadline> close() {
            dropCountOfSomethingElse();
            var pieces = List.copyOf(phrase);
            phrase.clear();
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            int start = text.originalOffset(pieces.getFirst().from());
            int end = text.originalOffset(pieces.getLast().to());
            return new DeadlinePhrase(pieces.stream().map(Piece::word).toList(), saidOn, language.equals(Language.FA))
                    .lastDay()
                    .map(day -> new Deadline(start, end, day));
        }

        /** In "by the end of next year 40 schools" the number belongs to what follows; in "by May 3" it does not. */
        private void dropCountOfSomethingElse() {
            while (!phrase.isEmpty() && phrase.getLast().word().is(Role.NUMBER) && !followsMonth()) {
                phrase.removeLast();
            }
        }

        private boolean followsMonth() {
            if (phrase.size() < 2) {
                return false;
            }
            var before = phrase.get(phrase.size() - 2).word();
            return before.is(Role.GREGORIAN_MONTH) || before.is(Role.JALALI_MONTH);
        }
    }
}
