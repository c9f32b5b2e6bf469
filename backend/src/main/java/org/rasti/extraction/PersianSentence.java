package org.rasti.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a sentence of the reporter, and tells where the reporter takes the word back from a speaker. */
final class PersianSentence {

    private static final List<Section> REPORTING = List.of(
            Section.SAY, Section.PARTICIPLE, Section.NOUN_OBJECT, Section.NOUN_FROM, Section.DEMAND, Section.REQUEST);

    private static final int LONGEST_CLAUSE = 40;
    private static final int FEWEST_WORDS = 3;
    private static final int NEAR = 8;
    /** How verbs in the present begin. */
    private static final String PRESENT = "می";

    private final Document document;
    private final Tokens tokens;
    private final Findings findings;
    private final Subjects subjects;
    private final Cues cues;
    private final PersianSources sources;
    private final PersianHeadings headings;
    private final PersianTrailing trailing;
    private @Nullable Scope clause;
    private @Nullable Mention interviewed;

    PersianSentence(Document document, Findings findings, Subjects subjects, PersianInterview interview) {
        this.document = document;
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = subjects;
        this.cues = new Cues(document);
        this.sources = new PersianSources(document, subjects);
        this.headings = new PersianHeadings(document, findings, subjects, interview);
        this.trailing = new PersianTrailing(document, findings, subjects);
    }

    /** Whose clause the sentence read last ends with, if with one: words in the first person behind it are theirs, too. */
    @Nullable
    Scope clauseBefore(Span sentence) {
        boolean own = clause != null
                && document.match(Section.VOICE, sentence.from(), sentence.to()) == 0
                && cues.beforeColon(sentence.from(), sentence.to()) == null
                && !document.has(Section.TALK, sentence.from(), sentence.to())
                && PersianVerbs.inFirstPerson(document, sentence);
        return own ? clause : null;
    }

    /** Whether the reporter takes the word back: with a phrase of their own or a new reporting clause. */
    boolean closesScope(Span sentence, Scope open) {
        int from = sentence.from();
        int to = sentence.to();
        if (document.match(Section.VOICE, from, to) > 0 || document.match(Section.RELAY, from, to) > 0) {
            return true;
        }
        if (mainCue(from, to) != null) {
            return true;
        }
        int start = subjects.pastOpeners(from, to);
        Mention subject = subjects.at(start, to);
        if (subject == null) {
            return false;
        }
        if (isOwnSurname(subject)) {
            return true;
        }
        boolean resumed = subject.type() == Mention.Type.PRONOUN
                || isDescribed(subject)
                || isSameSpeaker(subject, open.speaker())
                || isName(subject);
        return resumed && REPORTING.stream().anyMatch(section -> document.findUnquoted(section, start, to) > start);
    }

    /** The words of whoever is interviewed begin here, behind a question. */
    Scope answer(int from, int firstQuestion) {
        Mention asked = interviewed == null ? interviewed(firstQuestion) : interviewed;
        interviewed = asked;
        Mention speaker = asked == null
                ? Mention.plain(from, from, Mention.Type.PRONOUN)
                : new Mention(from, from, Mention.Type.NAME, asked.name(), null);
        findings.mention(speaker);
        return new Scope(speaker, new Span(from, from));
    }

    /**
     * The person named with a role before the questions begin: rather one near a word for talking, else the last one;
     * where the role stands apart from the name, whoever is named.
     */
    private @Nullable Mention interviewed(int firstQuestion) {
        Mention last = null;
        int best = -1;
        for (Mention person : findings.introductions()) {
            if (person.from() < firstQuestion && person.type() == Mention.Type.NAME && person.name() != null) {
                boolean talks = document.has(Section.TALK, person.from() - NEAR, person.to() + NEAR);
                int weight = person.role() == null ? 0 : talks ? 2 : 1;
                last = weight >= best ? person : last;
                best = Math.max(best, weight);
            }
        }
        return last;
    }

    /** Whether a paragraph begins with somebody's name or "he" and says that they said something. */
    boolean reportsOfSomebody(Span paragraph) {
        Mention mention = subjects.opening(paragraph.from(), paragraph.to());
        boolean person = mention != null
                && (mention.type() == Mention.Type.PRONOUN
                        || (mention.type() == Mention.Type.NAME && subjects.isSurelyName(mention)));
        return person && reports(paragraph);
    }

    /** Whether the reporter says in this sentence that somebody said something. */
    boolean reports(Span sentence) {
        return REPORTING.stream()
                .anyMatch(section -> document.findUnquoted(section, sentence.from(), sentence.to()) >= 0);
    }

    /** "Karimi did not say when": nobody calls themselves by their family name. */
    private boolean isOwnSurname(Mention subject) {
        String name = subject.name();
        return name != null
                && subject.type() == Mention.Type.NAME
                && subject.role() == null
                && findings.latestName().endsWith(" " + name);
    }

    /** "This member of parliament": nobody points at somebody so in their own words. */
    private boolean isDescribed(Mention subject) {
        return subject.type() == Mention.Type.DESCRIPTION && document.has(Section.TITLE, subject.from(), subject.to());
    }

    /**
     * A name without a role is the reporter's: speakers say of others what they are. It is the speaker's own surname, or
     * the full name of whoever has been called by the role alone.
     */
    private boolean isName(Mention subject) {
        return subject.type() == Mention.Type.NAME
                && subject.role() == null
                && document.match(Section.HONORIFIC, subject.from(), subject.to()) == 0
                && subjects.isSurelyName(subject);
    }

    /** "The minister also …": the one whose words are running is named again, so the reporter is speaking. */
    private static boolean isSameSpeaker(Mention mention, Mention speaker) {
        boolean sameRole = mention.role() != null && mention.role().equals(speaker.role());
        return sameRole || (mention.name() != null && mention.name().equals(speaker.name()));
    }

    /** The verb before the colon; of "pointing to the verse that says: “…”, he said: …" the later one. */
    private @Nullable Span mainCue(int from, int to) {
        Span first = cues.beforeColon(from, to);
        if (first == null) {
            return clauseOfPerson(from, to);
        }
        int colon = tokens.find(":", first.to(), to);
        if (!document.quotes().opensAt(colon + 1)) {
            return first;
        }
        int behind = document.quotes().closeOf(colon + 1) + 1;
        Span second = behind < to && tokens.isMark(behind, ",") ? cues.beforeColon(behind, to) : null;
        return second == null ? first : second;
    }

    /** "Karimi nods: …", "she agrees: …": what follows the colon are words of whom the clause is about. */
    private @Nullable Span clauseOfPerson(int from, int to) {
        int colon = tokens.find(":", from, Math.min(to, from + LONGEST_CLAUSE));
        if (!tokens.isMark(colon, ":")
                || document.quotes().inside(colon)
                || tokens.words(colon, to) < FEWEST_WORDS
                || PersianClauses.finite(document, colon - 1, colon) == 0) {
            return null;
        }
        Mention subject = subjects.opening(from, colon);
        boolean person = subject != null
                && subject.to() < colon
                && (subject.type() == Mention.Type.PRONOUN
                        || (subject.type() == Mention.Type.NAME && subjects.isSurelyName(subject)));
        boolean speech = document.quotes().opensAt(colon + 1)
                || tokens.key(colon - 1).startsWith(PRESENT)
                || PersianVerbs.inFirstPerson(document, new Span(colon + 1, to));
        return person && speech ? new Span(colon - 1, colon) : null;
    }

    /** "It should be said that the minister had promised …": the reporter's voice, but somebody's words. */
    private boolean namesSpeaker(int from, int to) {
        Mention mention = subjects.opening(from, to);
        boolean named = mention != null
                && (mention.type() == Mention.Type.ROLE
                        || mention.type() == Mention.Type.BODY
                        || mention.type() == Mention.Type.UNNAMED
                        || (mention.type() == Mention.Type.NAME && subjects.isSurelyName(mention)));
        int behind = mention == null ? to : mention.to();
        return named && REPORTING.stream().anyMatch(section -> document.findUnquoted(section, behind, to) >= 0);
    }

    /** Notes the statements of a sentence; answers with the scope it leaves open. */
    @Nullable
    Scope read(Span sentence) {
        clause = null;
        int from = sentence.from();
        while (true) {
            Span colon = mainCue(from, sentence.to());
            int voice = document.match(Section.VOICE, from, sentence.to());
            if (colon == null && voice > 0) {
                if (!namesSpeaker(from + voice, sentence.to())) {
                    return null;
                }
                from += voice;
            }
            if (colon == null) {
                Scope heading = headings.read(from, sentence.to());
                if (heading != null) {
                    return heading;
                }
                if (trailing.read(from, sentence.to())) {
                    return null;
                }
            }
            Span rest = new Span(from, sentence.to());
            PersianWalk walk = new PersianWalk(document, findings, subjects, sources, rest, colon);
            Scope scope = walk.run();
            clause = walk.lastClause();
            if (scope == null || scope.speaker().type() != Mention.Type.OUTLET) {
                return scope;
            }
            from = tokens.find(":", scope.cue().to(), sentence.to()) + 1;
        }
    }
}
