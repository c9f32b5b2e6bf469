package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** One walk over an Arabic sentence: each verb of saying with its subject and its words. */
final class ArabicWalk {

    private static final int FARTHEST_SOURCE = 24;
    private static final int FARTHEST_ADDRESSEE = 8;
    private static final int LONGEST_PARTICLE = 3;

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final ArabicSubjects subjects;
    private final ArabicWords words;
    private final Span sentence;
    private final int end;
    private @Nullable Mention speaker;

    ArabicWalk(Document document, Findings findings, ArabicSubjects subjects, Span sentence) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.words = new ArabicWords(document, findings, subjects, sentence.to());
        this.sentence = sentence;
        this.end = sentence.to();
    }

    /** Notes the statements; answers with the scope a colon leaves open. */
    @Nullable
    Scope run() {
        int i = trailing(accordingTo(sentence.from()));
        while (i < end) {
            i = document.quotes().opensAt(i) ? document.quotes().closeOf(i) + 1 : step(i);
        }
        return words.open();
    }

    private int step(int i) {
        if (document.match(Section.NOT, i - 1, end) > 0 || document.match(Section.NOT_SAYING, i, end) > 0) {
            return i + Math.max(1, document.match(Section.NOT_SAYING, i, end));
        }
        int participle = document.match(Section.PARTICIPLE, i, end);
        if (participle > 0) {
            Mention known = speaker;
            Mention current = known != null ? known : noted(Mention.elided(i));
            return words.find(new Span(i, i + participle), current, i + participle, Rule.PARTICIPIAL);
        }
        int quoted = document.match(Section.SAY_RELATIVE, i, end);
        if (quoted > 0) {
            return words.find(new Span(i, i + quoted), source(i), i + quoted, Rule.THAT_CLAUSE);
        }
        int verb = words.verb(i);
        return verb > 0 ? saying(i, verb) : topic(i);
    }

    /** "And on water: “…”": a colon and a quotation need no verb. */
    private int topic(int i) {
        if (!tokens.isMark(i, ":") || !document.quotes().opensAt(i + 1)) {
            return i + 1;
        }
        Mention known = speaker;
        Mention current = known != null ? known : noted(Mention.elided(i));
        return words.quotation(new Span(i, i + 1), current, i + 1, i + 1);
    }

    private int saying(int i, int length) {
        boolean addressed = speaker != null && document.match(Section.DEMAND, i, end) > 0;
        boolean takesObject = document.match(Section.SAY_OBJECT, i, end) > 0;
        Mention framed = speaker == null || document.match(Section.AS, i - 1, i) > 0
                ? subjects.framed(sentence.from(), i)
                : null;
        Mention behindVerb = takesObject ? subjects.surelyAt(i + length, end) : subjects.at(i + length, end);
        Mention subject = addressed || framed != null ? null : behindVerb;
        int behind = subject == null ? i + length : subject.to();
        if (subject == null && speaker == null) {
            subject = subjects.before(sentence.from(), i);
        }
        subject = subject == null ? framed : subject;
        behind = Math.max(behind, i + length);
        Mention current = subject != null ? subject : speaker != null ? speaker : Mention.elided(i);
        if (!current.equals(speaker)) {
            noted(current);
        }
        Span cue = new Span(i, i + length);
        boolean demands = document.match(Section.DEMAND, i, end) > 0 || document.match(Section.ACCUSE, i, end) > 0;
        return words.find(cue, current, demands ? behindAddressee(behind) : behind, Rule.THAT_CLAUSE);
    }

    /** "Called on the parliament to …": the words begin at the preposition. */
    private int behindAddressee(int from) {
        for (int i = from; i < Math.min(end, from + FARTHEST_ADDRESSEE); i++) {
            if (document.match(Section.THAT, i, end) > 0 || document.quotes().opensAt(i)) {
                return from;
            }
            String key = tokens.key(i);
            boolean clung = key.startsWith("ب") && key.length() > LONGEST_PARTICLE && i > from;
            if (document.match(Section.DEMAND_LEAD, i, end) > 0 || clung) {
                return i;
            }
            if (tokens.isMark(i, ",") || document.match(Section.PARTICIPLE, i, end) > 0) {
                return from;
            }
        }
        return from;
    }

    /** The one behind the last "from" before "his saying that". */
    private Mention source(int verb) {
        for (int i = verb - 1; i > Math.max(sentence.from(), verb - FARTHEST_SOURCE); i--) {
            if (tokens.key(i).equals("عن")) {
                Mention source = subjects.surelyAt(i + 1, verb);
                return noted(source != null ? source : Mention.plain(i + 1, verb, Mention.Type.UNNAMED));
            }
        }
        return noted(Mention.elided(verb));
    }

    /** "“…”, said the director": the sentence begins with the quotation. */
    private int trailing(int from) {
        if (from != sentence.from() || !document.quotes().opensAt(from)) {
            return from;
        }
        int close = document.quotes().closeOf(from);
        int verb = tokens.isMark(close + 1, ",") ? close + 2 : close + 1;
        int length = verb < end ? words.verb(verb) : 0;
        Mention subject = length > 0 ? subjects.at(verb + length, end) : null;
        if (subject == null || subject.type() == Mention.Type.OUTLET) {
            return from;
        }
        words.quotation(new Span(verb, verb + length), noted(subject), from, from);
        return subject.to();
    }

    private int accordingTo(int from) {
        int at = from;
        while (at < end && !tokens.at(at).isWord()) {
            at++;
        }
        int according = document.match(Section.ACCORDING, at, end);
        if (according == 0) {
            return from;
        }
        int source = at + according;
        int comma = tokens.find(",", source, end);
        int that = document.pack().words(Section.THAT).find(tokens, source, Math.min(end, source + 10));
        int begin = that >= 0 && that < comma ? that : comma;
        Mention speaking = begin < end ? subjects.at(source, begin) : null;
        if (speaking == null || speaking.type() == Mention.Type.OUTLET) {
            return from;
        }
        int behind = begin + Math.max(1, document.match(Section.THAT, begin, end));
        findings.statement(
                behind + document.match(Section.THAT, behind, end),
                end,
                noted(speaking),
                new Span(at, source),
                Form.REPORTED,
                Rule.ACCORDING_TO);
        return end;
    }

    private Mention noted(Mention mention) {
        findings.mention(mention);
        speaker = mention;
        return mention;
    }
}
