package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Reads a noun phrase as a speaker in scripts with capital letters, where roles stand before names. */
final class CasedSubjects {

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ACRONYM = 2;
    private static final int LONGEST_DESCRIPTION = 4;

    private final Document document;
    private final Tokens tokens;

    CasedSubjects(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** The speaker this phrase names; null when it is nobody who can speak. */
    @Nullable
    Mention read(int from, int to) {
        Span phrase = Span.trimmed(tokens, from, to);
        return phrase == null ? null : phrase(phrase.from(), phrase.to());
    }

    private @Nullable Mention phrase(int from, int to) {
        int pronoun = document.match(Section.PRONOUN, from, to);
        if (pronoun > 0) {
            return pronoun == to - from ? Mention.plain(from, to, Mention.Type.PRONOUN) : null;
        }
        if (document.match(Section.UNNAMED, from, to) > 0) {
            return Mention.plain(from, to, Mention.Type.UNNAMED);
        }
        int start = from + document.match(Section.DETERMINER, from, to);
        if (document.match(Section.OUTLET, start, to) > 0) {
            return Mention.plain(from, to, Mention.Type.OUTLET);
        }
        int name = nameBehindTitle(start, to);
        if (name >= 0) {
            return titled(from, start, name, to);
        }
        return untitled(from, start, to);
    }

    private @Nullable Mention titled(int from, int start, int name, int to) {
        if (name == to) {
            return new Mention(from, to, Mention.Type.ROLE, null, tokens.text(start, to));
        }
        return isName(name, to)
                ? new Mention(from, to, Mention.Type.NAME, tokens.text(name, to), tokens.text(start, name))
                : null;
    }

    private @Nullable Mention untitled(int from, int start, int to) {
        boolean place = to > start && document.match(Section.COUNTRY, start, to) == to - start;
        if (place || document.has(Section.BODY, start, to)) {
            return new Mention(from, to, Mention.Type.BODY, tokens.text(start, to), null);
        }
        if (start > from && tokens.words(start, to) <= LONGEST_ACRONYM && isAcronym(start)) {
            return new Mention(from, to, Mention.Type.BODY, tokens.text(start, to), null);
        }
        if (start == from && isName(from, to)) {
            return new Mention(from, to, Mention.Type.NAME, tokens.text(from, to), null);
        }
        return document.has(Section.UNNAMED, start, to)
                ? Mention.plain(from, to, Mention.Type.UNNAMED)
                : described(from, start, to);
    }

    /** "Local resident Bill Carver": what somebody is in small letters, and the name behind it. */
    private @Nullable Mention described(int from, int start, int to) {
        int name = to;
        while (name > start && tokens.isCapital(name - 1)) {
            name--;
        }
        boolean several = to - name > 1 && name > start && tokens.at(name - 1).isWord();
        boolean clause = document.has(Section.AUXILIARY, start, name) || document.has(Section.FINITE, start, name);
        return several
                        && !clause
                        && tokens.words(start, name) <= LONGEST_DESCRIPTION
                        && document.match(Section.PREPOSITION, name - 1, to) == 0
                        && document.match(Section.CONJUNCTION, name - 1, to) == 0
                        && isName(name, to)
                ? new Mention(from, to, Mention.Type.NAME, tokens.text(name, to), tokens.text(start, name))
                : null;
    }

    /** "The IMF": two capitals or more and nothing else. */
    private boolean isAcronym(int i) {
        String word = tokens.text(i, i + 1);
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** The token behind the last title of the phrase, or -1; a role that goes on ("head of the port") is all role. */
    private int nameBehindTitle(int from, int to) {
        int behind = -1;
        for (int i = from; i < to; i++) {
            int title = document.match(Section.TITLE, i, to);
            if (title > 0) {
                behind = tokens.isMark(i + title, ".") ? i + title + 1 : i + title;
            }
        }
        return behind >= 0 && document.match(Section.PREPOSITION, behind, to) > 0 ? to : behind;
    }

    private boolean isName(int from, int to) {
        if (tokens.words(from, to) > LONGEST_NAME || tokens.words(from, to) == 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean small = tokens.at(i).isWord() && !tokens.isCapital(i);
            if ((small && document.match(Section.HONORIFIC, i, to) == 0)
                    || tokens.at(i).type() == Token.Type.NUMBER
                    || tokens.isMark(i, ",;:()/|")
                    || document.match(Section.NOT_A_NAME, i, to) > 0) {
                return false;
            }
        }
        return true;
    }
}
