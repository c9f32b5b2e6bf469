package org.rasti.extraction;

/** Which words of an English sentence are verbs of saying, and not nouns or names that look like them. */
final class EnglishVerbs {

    private static final int FARTHEST_AS = 10;

    private final Document document;
    private final Tokens tokens;

    EnglishVerbs(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** How many tokens a verb of saying takes here, 0 for none. */
    int at(int i, Span sentence) {
        boolean noun = isNounBehind(i - 1, sentence.from()) || (tokens.isCapital(i) && !opens(i, sentence.from()));
        if (noun || negated(i, sentence.from())) {
            return 0;
        }
        int length = Math.max(length(i, sentence.to()), describing(i, sentence.to()));
        return length > 0 ? length : progressive(i, sentence);
    }

    /** "described the plan as a mistake": the judgement is said of its object. */
    private int describing(int i, int to) {
        int verb = document.match(Section.DESCRIBE, i, to);
        int limit = Math.min(to, i + verb + FARTHEST_AS);
        for (int as = i + verb + 1; verb > 0 && as < limit; as++) {
            if (tokens.isMark(as, ",;:")) {
                return 0;
            }
            if (document.match(Section.AS, as, to) > 0) {
                return verb;
            }
        }
        return 0;
    }

    /** "is claiming", "he's telling". */
    private int progressive(int i, Span sentence) {
        boolean auxiliary = i > sentence.from()
                && (document.match(Section.AUXILIARY, i - 1, i) > 0
                        || document.match(Section.PRONOUN_IS, i - 1, i) > 0);
        return auxiliary ? document.match(Section.PARTICIPLE, i, sentence.to()) : 0;
    }

    /** How many tokens to pass over that only look like a verb of saying, 0 for none. */
    int seeming(int i, Span sentence) {
        return document.match(Section.NOT_SAYING, i, sentence.to());
    }

    int length(int i, int to) {
        int longest = document.match(Section.SAY, i, to);
        longest = Math.max(longest, document.match(Section.SAY_TO, i, to));
        longest = Math.max(longest, document.match(Section.SAY_OBJECT, i, to));
        longest = Math.max(longest, document.match(Section.SAY_INFINITIVE, i, to));
        return Math.max(longest, document.match(Section.ACCUSE, i, to));
    }

    /** "did not say" reports nothing. */
    private boolean negated(int verb, int from) {
        return verb > from && document.match(Section.NOT, verb - 1, verb) > 0;
    }

    /** "the claims", "Trump's promises". */
    private boolean isNounBehind(int i, int from) {
        String key = tokens.key(i);
        return i >= from
                && (document.match(Section.DETERMINER, i, i + 1) > 0 || key.endsWith("'s") || key.endsWith("s'"));
    }

    private boolean opens(int i, int from) {
        int at = i;
        while (at > from && !tokens.at(at - 1).isWordOrNumber()) {
            at--;
        }
        return at == from || at < i;
    }
}
