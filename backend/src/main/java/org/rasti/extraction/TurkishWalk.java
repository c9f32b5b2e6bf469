package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** One walk over a Turkish sentence: each verb of saying closes the words before it. */
final class TurkishWalk {

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_CUE = 5;
    private static final int NEAREST_ASIDE = 3;
    private static final int FARTHEST_ASIDE = 10;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final TurkishSubjects subjects;
    private final int begin;
    private final int end;
    private int start;
    private @Nullable Mention speaker;
    private int quoteOpen = -1;
    private int quoteClose = -1;

    TurkishWalk(Document document, Findings findings, TurkishSubjects subjects, Span sentence) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.start = subjects.pastFurniture(sentence.from(), sentence.to());
        this.begin = start;
        this.end = sentence.to();
    }

    /** Notes the statements; answers with the scope a colon leaves open. */
    @Nullable
    Scope run() {
        if (accordingTo()) {
            return null;
        }
        for (int i = start; i < end; i++) {
            if (document.quotes().opensAt(i)) {
                quoteOpen = i;
                quoteClose = Math.min(document.quotes().closeOf(i), end);
                i = quoteClose;
                continue;
            }
            Scope opened = tokens.isMark(i, ":") ? opens(i) : null;
            if (opened != null) {
                return scope(i, opened);
            }
            if (!tokens.isMark(i, ":")) {
                i = Math.max(i, verb(i) - 1);
            }
        }
        return null;
    }

    /** A verb here closes what stands before it; answers where to go on. */
    private int verb(int i) {
        int relative = document.match(Section.SAY_RELATIVE, i, end);
        if (relative > 0) {
            return relative(i, relative);
        }
        int aside = relativeAside(i);
        if (aside > 0) {
            return aside;
        }
        int converb = document.match(Section.PARTICIPLE, i, end);
        int say = Math.max(converb, document.match(Section.SAY, i, end));
        if (say > 0) {
            return closing(i, say, converb == say ? Rule.PARTICIPIAL : Rule.THAT_CLAUSE);
        }
        int passive = document.match(Section.SAY_PASSIVE, i, end);
        if (passive > 0) {
            return closing(i, passive, Rule.THAT_CLAUSE);
        }
        int noun = document.match(Section.SAY_NOUN, i, end);
        return noun > 0 ? nominal(i, noun) : i + 1;
    }

    /** "… who says S": the speaker stands behind the verb. */
    private int relative(int i, int length) {
        Mention subject = subjects.behind(i + length, end);
        if (subject == null) {
            return i + length;
        }
        words(i, length, noted(subject), start, Rule.PARTICIPIAL);
        start = subject.to();
        return subject.to();
    }

    /** "… answering the questions Kaya, …": tells of the speaker, and of nothing said; answers where to go on. */
    private int relativeAside(int i) {
        if (speaker != null || document.match(Section.RELATIVE, i, i + 1) == 0) {
            return 0;
        }
        Mention subject = subjects.behind(i + 1, end);
        boolean plain = subject != null
                && subject.type() != Mention.Type.BODY
                && (tokens.isMark(subject.to(), ",") || document.match(Section.TOPIC, subject.to(), end) > 0);
        if (subject == null || !plain) {
            return 0;
        }
        start = noted(subject).to();
        return start;
    }

    private int closing(int i, int length, Rule rule) {
        Mention subject = speakerBefore(i);
        if (tokens.isMark(i + length, ":") && !isComplement(i - 1)) {
            return i + length;
        }
        int from = subjects.wordsFrom(Math.max(start, subject.to()), i);
        words(i, length, subject, from, rule);
        start = i + length;
        return i + length;
    }

    private int nominal(int i, int length) {
        Mention subject = speakerBefore(i);
        int from = subjects.wordsFrom(Math.max(start, subject.to()), i);
        findings.statement(from, i, subject, new Span(i, i + length), Form.NOMINAL, Rule.NOMINAL);
        start = i + length;
        return i + length;
    }

    /** The quotation right before the verb, or the nominalised clause that ends there. */
    private void words(int i, int length, Mention subject, int from, Rule rule) {
        Span cue = new Span(i, i + length);
        if (subject.type() == Mention.Type.OUTLET) {
            return;
        }
        if (quoteClose >= start && i - quoteClose <= 2) {
            if (tokens.words(quoteOpen, quoteClose) >= FEWEST_WORDS) {
                findings.sentences(quoteOpen + 1, quoteClose, subject, cue, Form.DIRECT, Rule.QUOTATION);
            }
            return;
        }
        if (isComplement(i - 1) || isComplement(i - 2)) {
            Rule used = document.match(Section.REQUEST, i, end) > 0 ? Rule.REQUEST : rule;
            findings.statement(from, i, subject, cue, Form.REPORTED, used);
            return;
        }
        int far = rule == Rule.THAT_CLAUSE ? farComplement(i) : -1;
        if (far > from) {
            findings.statement(from, far, subject, cue, Form.REPORTED, rule);
        }
    }

    /** "That the water would come he said | last week at a wedding": where a clause in the accusative ends before that. */
    private int farComplement(int verb) {
        for (int k = verb - NEAREST_ASIDE; k > Math.max(start, verb - FARTHEST_ASIDE); k--) {
            if (tokens.isMark(k, ",;")) {
                return -1;
            }
            if (isComplement(k) && tokens.key(k).matches(".*n[ıiuü]")) {
                return k + 1;
            }
        }
        return -1;
    }

    private boolean isComplement(int i) {
        return i >= start && document.match(Section.COMPLEMENT, i, i + 1) > 0;
    }

    /** The verb of saying, or the name alone, that a colon follows; null where it opens nothing. */
    private @Nullable Scope opens(int colon) {
        for (int i = Math.max(begin, colon - LONGEST_CUE); i < colon; i++) {
            int verb = Math.max(document.match(Section.SAY, i, colon), document.match(Section.SAY_NOUN, i, colon));
            if (i + verb == colon) {
                return new Scope(speakerBefore(colon), new Span(i, colon));
            }
        }
        Mention named = speaker == null ? subjects.heading(start, colon) : null;
        boolean words = tokens.words(colon, end) >= FEWEST_WORDS;
        return named != null && words ? new Scope(noted(named), new Span(colon - 1, colon)) : null;
    }

    private Scope scope(int colon, Scope scope) {
        boolean quoted = document.quotes().opensAt(colon + 1);
        int to = quoted ? Math.min(document.quotes().closeOf(colon + 1), end) : end;
        findings.sentences(
                colon + 1, to, scope.speaker(), scope.cue(), quoted ? Form.DIRECT : Form.REPORTED, Rule.COLON_SCOPE);
        return scope;
    }

    private boolean accordingTo() {
        int at = document.findUnquoted(Section.ACCORDING, start, Math.min(end, start + 12));
        if (at <= start) {
            return false;
        }
        Mention source = subjects.source(start, at);
        if (source == null || source.type() == Mention.Type.OUTLET) {
            return false;
        }
        int from = at + document.match(Section.ACCORDING, at, end);
        findings.statement(from, end, noted(source), new Span(at, from), Form.REPORTED, Rule.ACCORDING_TO);
        return true;
    }

    private Mention speakerBefore(int verb) {
        Mention known = speaker;
        if (known != null) {
            return known;
        }
        int limit = quoteOpen >= start ? quoteOpen : verb;
        Mention beside = quoteOpen > start ? subjects.endingAt(start, quoteOpen) : null;
        Mention read = beside != null ? beside : subjects.opening(start, limit);
        return noted(read != null ? read : Mention.elided(start));
    }

    private Mention noted(Mention mention) {
        findings.mention(mention);
        speaker = mention;
        return mention;
    }
}
