package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** One walk over a Persian sentence, from left to right: each verb of saying with its subject and its words. */
final class PersianWalk {

    private static final int FEWEST_BARE_WORDS = 4;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final Subjects subjects;
    private final PersianNominals nominals;
    private final Span sentence;
    private final @Nullable Span colon;
    private final int limit;
    private @Nullable Mention subject;
    private int clause;
    private boolean done;

    PersianWalk(Document document, Findings findings, Subjects subjects, Span sentence, @Nullable Span colon) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.nominals = new PersianNominals(document, findings);
        this.sentence = sentence;
        this.colon = colon;
        this.limit = colon == null ? sentence.to() : colon.from();
        this.clause = sentence.from();
    }

    /** Notes the statements; answers with the scope that a colon leaves open. */
    @Nullable
    Scope run() {
        if (accordingTo()) {
            return null;
        }
        int i = subjects.pastOpeners(sentence.from(), limit);
        while (i < limit && !done) {
            i = document.quotes().opensAt(i) ? document.quotes().closeOf(i) + 1 : step(i);
        }
        if (colon != null) {
            return openScope(colon);
        }
        if (subject == null) {
            noteSubject();
        }
        return null;
    }

    /** Nobody speaks here, but a later "he" may mean whom the sentence is about. */
    private void noteSubject() {
        Mention mention = subjects.opening(sentence.from(), limit);
        if (mention != null
                && (mention.type() == Mention.Type.ROLE
                        || (mention.type() == Mention.Type.NAME && subjects.isSurelyName(mention)))) {
            findings.mention(mention);
        }
    }

    /** Looks at one token; answers where to go on. */
    private int step(int i) {
        int skipped = document.match(Section.NOT_SAYING, i, limit);
        if (skipped > 0) {
            return i + skipped;
        }
        int participle = document.match(Section.PARTICIPLE, i, limit);
        if (participle > 0) {
            return participial(i, participle);
        }
        int noun = document.match(Section.PARTICIPLE_NOUN, i, limit);
        if (noun > 0) {
            return participialNoun(i, noun);
        }
        int demand = document.match(Section.DEMAND, i, limit);
        if (demand > 0) {
            return advance(nominals.demand(speakerBefore(i), i, i + demand, limit), i + demand);
        }
        int request = document.match(Section.REQUEST, i, limit);
        if (request > 0 && hasAddressee(i)) {
            return request(i, request);
        }
        int say = document.match(Section.SAY, i, limit);
        return say > 0 ? saying(i, say) : otherVerb(i);
    }

    private int otherVerb(int i) {
        int verb = nominals.verb(i, limit);
        return verb > 0 ? nominal(i, verb) : i + 1;
    }

    private int nominal(int i, int length) {
        Mention speaker = speakerBefore(i);
        nominals.before(speaker, Math.max(clause, speaker.to()), new Span(i, i + length));
        return advance(i + length, i + length);
    }

    private int participial(int i, int length) {
        Mention speaker = speakerBefore(i);
        Span cue = new Span(i, i + length);
        int from = i + length;
        if (document.quotes().opensAt(from)) {
            int close = document.quotes().closeOf(from);
            findings.sentences(from + 1, close, speaker, cue, Form.DIRECT, Rule.PARTICIPIAL);
            return advance(close + 1, close + 1);
        }
        int end = PersianClauses.end(document, from, nextVerb(from));
        emit(from, end, speaker, cue, Form.REPORTED, Rule.PARTICIPIAL);
        return advance(end, end);
    }

    private int participialNoun(int i, int length) {
        int from = i + length;
        if (document.match(Section.EMPTY_NOUN, from, limit) > 0) {
            return from;
        }
        int end = Math.min(tokens.find(",", from, limit), nextVerb(from));
        emit(from, end, speakerBefore(i), new Span(i, from), Form.NOMINAL, Rule.NOMINAL);
        return advance(end, end);
    }

    /** A verb of saying without a colon: "that", a quotation, the bare words, or a noun phrase before it. */
    private int saying(int i, int length) {
        int after = i + length;
        while (document.match(Section.ADVERB, after, limit) > 0 || tokens.isMark(after, ",")) {
            after += Math.max(1, document.match(Section.ADVERB, after, limit));
        }
        int that = document.match(Section.THAT, after, limit);
        boolean conjunction = document.match(Section.CONJUNCTION, after, limit) > 0;
        boolean last = colon == null && tokens.words(after, limit) >= FEWEST_BARE_WORDS && !conjunction;
        if (that > 0 || (colon == null && document.quotes().opensAt(after))) {
            return content(after + that, i, length, that > 0 ? Rule.THAT_CLAUSE : Rule.QUOTATION);
        }
        return last ? content(after, i, length, Rule.BARE_CLAUSE) : nominal(i, length);
    }

    private int content(int from, int i, int length, Rule rule) {
        if (colon != null) {
            return from;
        }
        emit(from, limit, speakerBefore(i), new Span(i, i + length), Form.REPORTED, rule);
        done = true;
        return limit;
    }

    private int request(int i, int length) {
        int from = i + length + document.match(Section.THAT, i + length, limit);
        from += tokens.key(from).equals("تا") ? 1 : 0;
        emit(from, limit, speakerBefore(i), new Span(i, i + length), Form.REPORTED, Rule.REQUEST);
        done = colon == null;
        return limit;
    }

    private boolean hasAddressee(int i) {
        for (int k = clause; k < i; k++) {
            if (tokens.key(k).equals("از")) {
                return tokens.words(i, limit) > 3;
            }
        }
        return false;
    }

    private Scope openScope(Span cue) {
        Mention speaker = speakerBefore(cue.from());
        int from = tokens.find(":", cue.to(), sentence.to()) + 1;
        emit(from, sentence.to(), speaker, cue, Form.REPORTED, Rule.COLON_SCOPE);
        return new Scope(speaker, cue);
    }

    /** Emits words that may be a quotation from beginning to end. */
    private void emit(int from, int to, Mention speaker, Span cue, Form form, Rule rule) {
        if (speaker.type() == Mention.Type.OUTLET) {
            return;
        }
        if (document.quotes().opensAt(from) && form != Form.NOMINAL) {
            int close = Math.min(document.quotes().closeOf(from), to);
            if (tokens.words(close, to) == 0) {
                findings.sentences(from + 1, close, speaker, cue, Form.DIRECT, rule);
                return;
            }
        }
        findings.statement(from, to, speaker, cue, form, rule);
    }

    private boolean accordingTo() {
        int at = subjects.pastOpeners(sentence.from(), limit);
        int according = document.match(Section.ACCORDING, at, limit);
        int comma = tokens.find(",", at, limit);
        if (according == 0 || comma >= limit || colon != null) {
            return false;
        }
        Mention speaker = subjects.at(at + according, comma);
        if (speaker == null) {
            return false;
        }
        findings.mention(speaker);
        emit(comma + 1, limit, speaker, new Span(at, at + according), Form.REPORTED, Rule.ACCORDING_TO);
        return true;
    }

    private Mention speakerBefore(int cue) {
        Mention known = subject;
        if (known != null) {
            return known;
        }
        Mention read = subjectBefore(cue);
        if (read != null) {
            return read;
        }
        Mention elided = noted(Mention.elided(cue));
        subject = elided;
        return elided;
    }

    private @Nullable Mention subjectBefore(int cue) {
        int clauseStart = PersianClauses.start(document, sentence.from(), cue);
        Mention read = clauseStart > sentence.from() ? subjects.opening(clauseStart, cue) : null;
        read = read != null ? read : subjects.read(sentence.from(), cue);
        if (read == null) {
            return null;
        }
        subject = noted(read);
        clause = Math.max(clause, read.to());
        return read;
    }

    private Mention noted(Mention mention) {
        findings.mention(mention);
        return mention;
    }

    private int nextVerb(int from) {
        for (int k = from; k < limit; k++) {
            if (!document.quotes().inside(k) && (colon == null ? isVerb(k) : isJoinedNominal(k))) {
                return k;
            }
        }
        return limit;
    }

    private boolean isVerb(int k) {
        return document.match(Section.SAY, k, limit) > 0
                || document.match(Section.DEMAND, k, limit) > 0
                || nominals.verb(k, limit) > 0;
    }

    /** "… gave news of X and said:" is a verb beside the one before the colon. */
    private boolean isJoinedNominal(int k) {
        int verb = nominals.verb(k, limit);
        return verb > 0 && limit - k - verb == 1 && document.match(Section.CONJUNCTION, k + verb, limit) > 0;
    }

    private int advance(int clauseFrom, int next) {
        clause = Math.max(clause, clauseFrom);
        return next;
    }
}
