package org.rasti.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/** Finds the numbers, dates and denials in a text. */
final class ParticularsReader {

    private static final Map<Language, ParticularsReader> READERS = new ConcurrentHashMap<>();

    private static final Pattern WORD =
            Pattern.compile("[0-9]+(?:[.,'٬٫][0-9]+)*|\\p{L}[\\p{L}\\p{M}\u200c]*(?:'\\p{L}+)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,'٬][0-9]{3})+");

    /** No figure in a claim is longer; a longer run of digits is a code or a prank. */
    private static final int MOST_DIGITS = 18;

    private final Language language;
    private final ParticularWords words;

    private ParticularsReader(Language language) {
        this.language = language;
        this.words = ParticularWords.of(language);
    }

    /** A language without a list of its own is read for its digits. */
    static ParticularsReader of(Language language) {
        return READERS.computeIfAbsent(language, ParticularsReader::new);
    }

    Particulars read(String text) {
        var found = new Reading();
        var matcher = WORD.matcher(NormalizedText.of(text, language).text());
        while (matcher.find()) {
            found.tokens.add(matcher.group());
        }
        int next = 0;
        while (next < found.tokens.size()) {
            next = found.token(next);
        }
        return new Particulars(found.numbers, found.years, found.months, found.denials % 2 == 1);
    }

    /** The text, folded, without the words that only frame what it says; all of it where nothing else is left. */
    String withoutFrame(String text) {
        var folded = NormalizedText.of(text, language).text();
        var bare = WORD.matcher(folded)
                .replaceAll(word -> words.frames(word.group()) ? "" : Matcher.quoteReplacement(word.group()));
        return bare.codePoints().anyMatch(Character::isLetterOrDigit) ? bare : folded;
    }

    /** Whether a word, as it was written, only frames what is said. */
    boolean frames(String word) {
        return words.frames(NormalizedText.of(word, language).text());
    }

    /** One text being read. */
    private final class Reading {

        final List<String> tokens = new ArrayList<>();
        final Set<String> numbers = new HashSet<>();
        final Set<Integer> years = new HashSet<>();
        final Set<Integer> months = new HashSet<>();
        int denials;

        /** Reads what begins at a token, and says where the next thing begins. */
        int token(int at) {
            String token = tokens.get(at);
            if (isDigits(token)) {
                digits(token, at);
                return at + 1;
            }
            if (words.number(token).isPresent()) {
                return numberInWords(at);
            }
            denials += words.denies(token) ? 1 : 0;
            var month = words.month(token);
            if (month.isPresent() && hasNumberBeside(at)) {
                months.add(month.getAsInt());
            }
            return at + 1;
        }

        /** "Thirty two", "thirty and two": words of one number, each smaller than the unit of the one before. */
        private int numberInWords(int at) {
            int value = words.number(tokens.get(at)).orElseThrow();
            int last = at;
            int next = next(last);
            while (next < tokens.size() && number(next) > 0 && number(next) < unit(value)) {
                value += number(next);
                last = next;
                next = next(last);
            }
            numbers.add(scaled(BigDecimal.valueOf(value), last));
            return last + 1;
        }

        private int next(int at) {
            boolean joined = at + 1 < tokens.size() && words.joins(tokens.get(at + 1));
            return joined ? at + 2 : at + 1;
        }

        private int number(int at) {
            return words.number(tokens.get(at)).orElse(0);
        }

        private int unit(int value) {
            return value % 100 == 0 ? 100 : value % 10 == 0 ? 10 : 1;
        }

        private void digits(String token, int at) {
            if (token.length() > MOST_DIGITS) {
                return;
            }
            var year = year(token, at);
            if (year >= 1700) {
                years.add(year);
            } else if (year > 0) {
                years.add(year + 621);
                years.add(year + 622);
            } else {
                numbers.add(scaled(value(token), at));
            }
        }

        /** Four digits without a unit after them; 0 for any other number. */
        private int year(String token, int at) {
            if (token.length() != 4 || !token.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return 0;
            }
            if (at + 1 < tokens.size() && words.scale(tokens.get(at + 1)).isPresent()) {
                return 0;
            }
            int value = Integer.parseInt(token);
            boolean jalali = value >= 1300 && value < 1500 && language.equals(Language.FA);
            return jalali || (value >= 1900 && value < 2200) ? value : 0;
        }

        private String scaled(BigDecimal number, int at) {
            var scaled = number;
            for (int next = at + 1; next < tokens.size() && next <= at + 2; next++) {
                var scale = words.scale(tokens.get(next));
                if (scale.isEmpty()) {
                    break;
                }
                scaled = scaled.scaleByPowerOfTen(scale.getAsInt());
            }
            return Particulars.plain(scaled);
        }

        /** Many names of months are other words, too. */
        private boolean hasNumberBeside(int at) {
            return (at > 0 && isDigits(tokens.get(at - 1)))
                    || (at + 1 < tokens.size() && isDigits(tokens.get(at + 1)))
                    || (at + 2 < tokens.size() && isDigits(tokens.get(at + 2)));
        }
    }

    private static boolean isDigits(String token) {
        return token.charAt(0) >= '0' && token.charAt(0) <= '9';
    }

    /** {@code 1,000} and {@code 1.000} are a thousand; a mark before fewer digits is a decimal one. */
    private static BigDecimal value(String token) {
        if (GROUPED.matcher(token).matches()) {
            return new BigDecimal(token.replaceAll("[.,'٬]", ""));
        }
        var parts = token.split("[.,'٬٫]");
        return parts.length == 2 ? new BigDecimal(parts[0] + "." + parts[1]) : new BigDecimal(String.join("", parts));
    }
}
