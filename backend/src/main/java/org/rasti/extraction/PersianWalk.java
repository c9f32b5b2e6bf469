package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** One walk over a Persian sentence, from left to right: each verb of saying with its subject and its words. */
final class PersianWalk {

    private static final int FEWEST_BARE_WORDS = 4;
    private static final int FARTHEST_ASKED = 6;
    /** How verbs in the present begin. */
    private static final String PRESENT = "می";

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final Subjects subjects;
    private final PersianSources sources;
    private final PersianNominals nominals;
    private final PersianVerbs verbs;
    private final PersianWords words;
    private final PersianSpeaker speaker;
    private final Span sentence;
    private final @Nullable Span colon;
    private final int limit;
    private boolean done;
    private @Nullable Scope lastClause;

    PersianWalk(
            Document document,
            Findings findings,
            Subjects subjects,
            PersianSources sources,
            Span sentence,
            @Nullable Span colon) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.sources = sources;
        this.nominals = new PersianNominals(document, findings);
        this.verbs = new PersianVerbs(document, nominals);
        this.words = new PersianWords(document, findings, verbs);
        this.speaker = new PersianSpeaker(document, findings, subjects, sources, sentence);
        this.sentence = sentence;
        this.colon = colon;
        this.limit = colon == null ? sentence.to() : colon.from();
    }

    /** Notes the statements; answers with the scope that a colon leaves open. */
    @Nullable
    Scope run() {
        if (accordingTo()) {
            return null;
        }
        walk(subjects.pastOpeners(sentence.from(), limit));
        if (colon != null) {
            return openScope(colon);
        }
        speaker.noteSubject(limit);
        noteAsked();
        return null;
    }

    /** "We asked Karimi …": whoever is asked is who speaks next, named or not. */
    private void noteAsked() {
        int asking = document.findUnquoted(Section.ASKING, sentence.from(), limit);
        for (int i = sentence.from(); i < asking; i++) {
            Mention asked = tokens.key(i).equals("از") ? subjects.at(i + 1, asking) : null;
            if (asked != null && subjects.isSurelySomebody(asked)) {
                findings.mention(asked);
                return;
            }
        }
    }

    /** The clause of reported words that the sentence ends with, if it does. */
    @Nullable
    Scope lastClause() {
        return lastClause;
    }

    private void walk(int from) {
        int i = from;
        while (i < limit && !done) {
            i = document.quotes().opensAt(i) ? document.quotes().closeOf(i) + 1 : step(i);
        }
    }

    /** Looks at one token; answers where to go on. */
    private int step(int i) {
        if (document.match(Section.IMPERSONAL, i, limit) > 0 && document.match(Section.SAY, i + 1, limit) > 0) {
            return i + 1 + document.match(Section.SAY, i + 1, limit);
        }
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
        if (demand > 0 && document.match(Section.SAY, i, limit) <= demand) {
            return advance(nominals.demand(speaker.before(i), speaker.clause(), i, i + demand, limit), i + demand);
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
        Mention speaking = speaker.before(i);
        nominals.before(speaking, Math.max(speaker.clause(), speaking.to()), new Span(i, i + length));
        return advance(i + length, i + length);
    }

    private int participial(int i, int length) {
        Mention speaking = speaker.before(i);
        Span cue = new Span(i, i + length);
        int from = i + length;
        if (document.quotes().opensAt(from)) {
            int close = document.quotes().closeOf(from);
            findings.sentences(from + 1, close, speaking, cue, Form.DIRECT, Rule.PARTICIPIAL);
            return advance(close + 1, close + 1);
        }
        int end = PersianClauses.end(document, from, verbs.next(from, limit, colon != null));
        words.emit(from, end, speaking, cue, Form.REPORTED, Rule.PARTICIPIAL);
        return advance(end, end);
    }

    private int participialNoun(int i, int length) {
        int from = i + length;
        if (document.match(Section.EMPTY_NOUN, from, limit) > 0) {
            return from;
        }
        int end = Math.min(tokens.find(",", from, limit), verbs.next(from, limit, colon != null));
        words.emit(from, end, speaker.before(i), new Span(i, from), Form.NOMINAL, Rule.NOMINAL);
        return advance(end, end);
    }

    /** A verb of saying without a colon: "that", a quotation, the bare words, or a noun phrase before it. */
    private int saying(int i, int length) {
        int after = i + length;
        while (document.match(Section.ADVERB, after, limit) > 0 || tokens.isMark(after, ",")) {
            after += Math.max(1, document.match(Section.ADVERB, after, limit));
        }
        int that = verbs.hasObject(speaker.clause(), i) ? 0 : document.match(Section.THAT, after, limit);
        boolean conjunction = document.match(Section.CONJUNCTION, after, limit) > 0;
        boolean bare = !conjunction
                && !verbs.hasObject(speaker.clause(), i)
                && tokens.words(after, limit) >= FEWEST_BARE_WORDS;
        boolean last = bare && (colon == null || PersianClauses.hasFinite(document, after, limit));
        if (that > 0 || (colon == null && document.quotes().opensAt(after))) {
            return content(after + that, i, length, that > 0 ? Rule.THAT_CLAUSE : Rule.QUOTATION);
        }
        return last ? content(after, i, length, Rule.BARE_CLAUSE) : nominal(i, length);
    }

    private int content(int from, int i, int length, Rule rule) {
        boolean joined = colon == null || document.match(Section.CONJUNCTION, limit - 1, limit) > 0;
        if (!joined) {
            return from;
        }
        int end = colon == null ? verbs.joined(from, limit) : limit - 1;
        if (document.match(Section.ASKING, i, limit) > 0) {
            speaker.before(i);
            return advance(end, end);
        }
        words.emit(from, end, speaker.before(i), new Span(i, i + length), Form.REPORTED, rule);
        done = end >= limit;
        lastClause = done ? new Scope(speaker.before(i), new Span(i, i + length)) : null;
        return advance(end, end);
    }

    private int request(int i, int length) {
        int from = i + length + document.match(Section.THAT, i + length, limit);
        from += tokens.key(from).equals("تا") ? 1 : 0;
        int end = colon == null ? verbs.joined(from, limit) : limit;
        words.emit(from, end, speaker.before(i), new Span(i, i + length), Form.REPORTED, Rule.REQUEST);
        done = colon == null && end >= limit;
        return advance(end, end);
    }

    private boolean hasAddressee(int i) {
        if (tokens.key(i).startsWith(PRESENT)) {
            return asksOf(i);
        }
        for (int k = speaker.clause(); k < i; k++) {
            if (tokens.key(k).equals("از")) {
                return tokens.words(i, limit) > 3;
            }
        }
        return false;
    }

    /** "Of the government she wants …": with the verb of wanting, whoever is asked stands right before it. */
    private boolean asksOf(int verb) {
        for (int k = verb - 1; k >= Math.max(speaker.clause(), verb - FARTHEST_ASKED); k--) {
            if (tokens.key(k).equals("از")) {
                return k < verb - 1 && tokens.words(verb, limit) > FEWEST_BARE_WORDS;
            }
            if (!tokens.at(k).isWord()
                    || document.match(Section.PREPOSITION, k, verb) > 0
                    || document.match(Section.OBJECT_MARK, k, verb) > 0
                    || PersianClauses.finite(document, k, verb) > 0) {
                return false;
            }
        }
        return false;
    }

    private Scope openScope(Span cue) {
        Mention speaking = speaker.before(cue.from());
        int from = tokens.find(":", cue.to(), sentence.to()) + 1;
        int behind = words.emit(from, sentence.to(), speaking, cue, Form.REPORTED, Rule.COLON_SCOPE);
        if (behind < sentence.to()) {
            Span rest = new Span(behind, sentence.to());
            Span next = new Cues(document).beforeColon(behind, sentence.to());
            PersianWalk walk = new PersianWalk(document, findings, subjects, sources, rest, next);
            walk.speaker.known(speaking);
            walk.walk(behind);
            return next == null ? new Scope(speaking, cue) : walk.openScope(next);
        }
        return new Scope(speaking, cue);
    }

    private boolean accordingTo() {
        int first = sentence.from();
        Mention followed = colon == null ? sources.followed(first, limit) : null;
        if (followed != null) {
            findings.mention(followed);
            Span cue = new Span(first, followed.from());
            words.emit(followed.to() + 1, limit, followed, cue, Form.REPORTED, Rule.ACCORDING_TO);
            return true;
        }
        boolean body = document.match(Section.BODY, first + document.match(Section.ACCORDING, first, limit), limit) > 0;
        int at = body ? first : subjects.pastOpeners(first, limit);
        int according = document.match(Section.ACCORDING, at, limit);
        int comma = tokens.find(",", at, limit);
        if (according == 0 || colon != null) {
            return false;
        }
        Mention source = subjects.at(at + according, comma);
        if (source == null || (comma >= limit && !subjects.endsPlainly(source))) {
            return false;
        }
        findings.mention(source);
        words.emit(
                comma >= limit ? source.to() : comma + 1,
                limit,
                source,
                new Span(at, at + according),
                Form.REPORTED,
                Rule.ACCORDING_TO);
        return true;
    }

    private int advance(int clauseFrom, int next) {
        speaker.usedUp(clauseFrom);
        return next;
    }
}
