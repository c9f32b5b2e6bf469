package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Where Turkish sentences name their speaker, and where the reported words begin. */
final class TurkishSubjects {

    private static final int LONGEST = 16;
    private static final int FARTHEST_OCCASION = 18;
    private static final int NEXT_OCCASION = 3;
    private static final int LONGEST_SOMEBODY = 5;

    private final Document document;
    private final Tokens tokens;
    private final CasedSubjects phrases;

    TurkishSubjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.phrases = new CasedSubjects(document);
    }

    /** Past "Giriş: 16 Eylül 2025 10:41" and the like, which pages print before the text. */
    int pastFurniture(int from, int to) {
        if (!document.has(Section.BOILERPLATE, from, Math.min(to, from + 40))) {
            return from;
        }
        int behind = from;
        for (int i = from; i < Math.min(to, from + 60); i++) {
            boolean clock =
                    tokens.at(i).type() == Token.Type.NUMBER && tokens.key(i).contains(":");
            behind = clock ? i + 1 : behind;
        }
        return behind;
    }

    /** The subject a sentence opens with: up to its comma, a particle, or the last word that can belong to a name. */
    @Nullable
    Mention opening(int from, int to) {
        int start = from;
        while (start < to && (is(Section.OPENER, start) || tokens.isMark(start, ",\"”"))) {
            start += Math.max(1, document.match(Section.OPENER, start, to));
        }
        Mention body = sourceOfStatement(start, to);
        if (body != null) {
            return body;
        }
        int somebody = somebody(start, to);
        if (somebody > start) {
            return Mention.plain(start, somebody, Mention.Type.UNNAMED);
        }
        Mention best = null;
        for (int end = start + 1; end <= Math.min(to, start + LONGEST); end++) {
            Mention mention = read(start, end);
            if (mention != null && endsPhrase(end, to) && !isDoubtful(mention, end)) {
                best = mention;
            }
            boolean ends = tokens.isMark(end, ",") && !is(Section.NAME_TAIL, end + 1);
            if (ends || is(Section.TOPIC, end)) {
                break;
            }
        }
        return best;
    }

    /** "A resident, on the other hand, …": where somebody whom the article does not name ends. */
    private int somebody(int from, int to) {
        if (!tokens.key(from).equals("bir")) {
            return from;
        }
        for (int end = from + 2; end < Math.min(to, from + LONGEST_SOMEBODY); end++) {
            if (tokens.isMark(end, ",\"“") || is(Section.TOPIC, end)) {
                return end;
            }
        }
        return from;
    }

    /** "In the statement made by the ministry", or only "in the statement". */
    private @Nullable Mention sourceOfStatement(int from, int to) {
        if (is(Section.OCCASION, from)) {
            return new Mention(from, from + 1, Mention.Type.ELIDED, null, null);
        }
        for (int i = from + 1; i < Math.min(to, from + 8); i++) {
            if (tokens.key(i).equals("yapılan") && TurkishNames.isAblative(tokens.key(i - 1))) {
                String name = TurkishNames.bare(tokens.text(from, i));
                return new Mention(from, i, Mention.Type.BODY, name, null);
            }
        }
        return null;
    }

    /** Every sentence begins with a capital: one such word alone is a name only before a comma or a particle. */
    private boolean isDoubtful(Mention mention, int end) {
        boolean single = mention.to() - mention.from() == 1 && mention.role() == null;
        boolean plain = mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.BODY;
        return single
                && plain
                && !tokens.isMark(end, ",:\"“")
                && !is(Section.TOPIC, end)
                && !is(Section.NOT_A_NAME, end)
                && !is(Section.OCCASION_VERB, end)
                && !is(Section.ADVERB, end);
    }

    private boolean endsPhrase(int end, int to) {
        return end >= to
                || !tokens.isCapital(end)
                || document.match(Section.NOT_A_NAME, end, to) > 0
                || document.match(Section.ADVERB, end, to) > 0;
    }

    /** The speaker right behind a relative verb: "… diyen Altuğ,". */
    @Nullable
    Mention behind(int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int comma = Math.min(tokens.find(",", from, limit), limit);
        int unnamed = document.match(Section.UNNAMED, from, limit);
        if (unnamed > 0) {
            return Mention.plain(from, from + unnamed, Mention.Type.UNNAMED);
        }
        for (int end = comma; end > from; end--) {
            Mention mention = read(from, end);
            if (mention != null && endsPhrase(end, to)) {
                return mention;
            }
        }
        return null;
    }

    /** The name that ends right before a quotation. */
    @Nullable
    Mention endingAt(int from, int quotation) {
        int end = tokens.isMark(quotation - 1, ",:") ? quotation - 1 : quotation;
        int start = end;
        while (start > from && end - start < LONGEST && tokens.isCapital(start - 1)) {
            start--;
        }
        return start < end ? read(start, end) : null;
    }

    @Nullable
    Mention source(int from, int to) {
        Mention mention = read(from, to);
        boolean named = tokens.isCapital(from) && to - from <= 6;
        if (mention == null && named) {
            String name = TurkishNames.withoutDative(TurkishNames.bare(tokens.text(from, to)));
            return new Mention(from, to, Mention.Type.BODY, name, null);
        }
        String name = mention == null ? null : mention.name();
        if (mention == null || name == null) {
            return mention;
        }
        String plain = TurkishNames.withoutDative(name);
        Tokens words = new Tokens(plain, document.pack().language());
        boolean body = document.pack().words(Section.BODY).match(words, words.size() - 1, words.size()) > 0;
        Mention.Type type = body ? Mention.Type.BODY : mention.type();
        return new Mention(mention.from(), mention.to(), type, plain, mention.role());
    }

    /** Where the reported words begin: behind the comma, and behind the occasion on which they were said. */
    int wordsFrom(int from, int verb) {
        int limit = Math.min(verb, from + FARTHEST_OCCASION);
        boolean told = false;
        int behind = -1;
        for (int i = from; i < limit && (behind < 0 || i <= behind + NEXT_OCCASION); i++) {
            told = told || is(Section.OCCASION_VERB, i);
            if (is(Section.OCCASION, i) && (told || tokens.isMark(i + 1, ","))) {
                behind = i + 1;
            }
        }
        int start = behind < 0 ? from : behind;
        while (start < verb && (tokens.isMark(start, ",") || is(Section.TOPIC, start) || is(Section.OPENER, start))) {
            start += Math.max(1, document.match(Section.OPENER, start, verb));
        }
        return start;
    }

    /** The speaker that everything before a colon names: "Sözcü Ayşe Kaya: …". */
    @Nullable
    Mention heading(int from, int colon) {
        Mention mention = colon - from <= LONGEST ? read(from, colon) : null;
        boolean whole = mention != null && mention.to() == colon && tokens.isCapital(from);
        boolean speaks = mention != null
                && (mention.type() == Mention.Type.NAME
                        || mention.type() == Mention.Type.ROLE
                        || mention.type() == Mention.Type.BODY);
        return whole && speaks ? mention : null;
    }

    private @Nullable Mention read(int from, int to) {
        Mention mention = phrases.read(pastNameHead(from, to), to);
        if (mention == null || mention.name() == null) {
            return mention;
        }
        return new Mention(
                mention.from(), mention.to(), mention.type(), TurkishNames.bare(mention.name()), mention.role());
    }

    /** "Environment, Urbanisation and Climate Minister X" is read from behind its comma, which no name holds. */
    private int pastNameHead(int from, int to) {
        int comma = tokens.find(",", from, Math.min(to, from + 4));
        boolean joined = comma < to && is(Section.NAME_TAIL, comma + 1);
        return joined ? comma + 1 : from;
    }

    private boolean is(Section section, int i) {
        return document.match(section, i, i + 4) > 0;
    }
}
