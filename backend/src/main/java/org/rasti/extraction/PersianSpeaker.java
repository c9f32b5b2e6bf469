package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Who speaks in a Persian sentence: found at its first verb of saying, and the same for those that follow. */
final class PersianSpeaker {

    private static final int NEAR = 4;
    private static final int FAR = 8;

    private final Document document;
    private final Findings findings;
    private final Subjects subjects;
    private final PersianSources sources;
    private final Span sentence;
    private @Nullable Mention subject;
    private int clause;

    PersianSpeaker(Document document, Findings findings, Subjects subjects, PersianSources sources, Span sentence) {
        this.document = document;
        this.findings = findings;
        this.subjects = subjects;
        this.sources = sources;
        this.sentence = sentence;
        this.clause = sentence.from();
    }

    /** The speaker is known from the words before this stretch. */
    void known(Mention speaker) {
        subject = speaker;
    }

    /** Where the clause begins that no verb has used up. */
    int clause() {
        return clause;
    }

    void usedUp(int to) {
        clause = Math.max(clause, to);
    }

    /** Whoever speaks with the verb that stands here. */
    Mention before(int verb) {
        Mention known = subject;
        if (known != null) {
            return known;
        }
        Mention author = source(verb);
        Mention read = author != null ? author : read(verb);
        Mention speaker = read != null ? read : Mention.elided(verb);
        if (author == null) {
            sources.note(speaker, sentence.from(), verb);
            sources.noteOwners(sentence.from(), sentence.to());
        }
        findings.mention(speaker);
        subject = speaker;
        return speaker;
    }

    /** Whose document speaks here, unless somebody is named who does. */
    private @Nullable Mention source(int verb) {
        Mention author = sources.author(sentence.from(), verb);
        if (author == null) {
            return sources.writers(subjects.pastOpeners(sentence.from(), verb), verb);
        }
        Mention opening = subjects.opening(sentence.from(), Math.min(verb, author.from()));
        boolean person = opening != null
                && (opening.type() == Mention.Type.PRONOUN
                        || (opening.type() == Mention.Type.NAME && subjects.isSurelyName(opening)));
        return person ? null : author;
    }

    private @Nullable Mention read(int verb) {
        Mention nearest = dependent(verb);
        if (nearest != null) {
            usedUp(nearest.to());
            return nearest;
        }
        int clauseStart = PersianClauses.start(document, sentence.from(), verb);
        Mention read = clauseStart > sentence.from() ? subjects.opening(clauseStart, verb) : null;
        if (read == null || (read.type() == Mention.Type.NAME && !subjects.isSurelyName(read))) {
            read = subjects.read(sentence.from(), verb);
        }
        if (read == null) {
            return null;
        }
        usedUp(read.to());
        return read.type() == Mention.Type.ROLE && isAnother(read, verb) ? read.ofAnother() : read;
    }

    /** "Somebody asked …, which Karimi answered: …": the subject stands between the conjunction and its verb. */
    private @Nullable Mention dependent(int verb) {
        for (int i = verb - 1; i > Math.max(sentence.from(), verb - NEAR); i--) {
            if (document.match(Section.THAT, i - 1, verb) > 0) {
                Mention mention = subjects.at(i, verb);
                return mention != null
                                && mention.to() == verb
                                && mention.type() == Mention.Type.NAME
                                && subjects.isSurelyName(mention)
                        ? mention
                        : null;
            }
        }
        return null;
    }

    /** "The mayor, too, said", "but the mayor said", "the mayor answered him": not the one who spoke before. */
    private boolean isAnother(Mention role, int verb) {
        return document.match(Section.ALSO, role.to(), verb) > 0
                || document.findUnquoted(Section.CONTRAST, sentence.from(), role.from()) >= 0
                || document.match(Section.CONTRAST, role.to(), verb) > 0
                || answersSomebody(role.to(), verb);
    }

    private boolean answersSomebody(int from, int verb) {
        int answering = document.findUnquoted(Section.ANSWERING, from, Math.min(verb, from + NEAR));
        return answering >= 0 && !document.has(Section.QUESTION, answering, Math.min(verb, answering + FAR));
    }

    /** Nobody speaks here, but a later "he" may mean whom the sentence is about. */
    void noteSubject(int limit) {
        if (subject != null) {
            return;
        }
        sources.noteOwners(sentence.from(), limit);
        Mention mention = subjects.opening(sentence.from(), limit);
        if (mention != null) {
            sources.note(mention, mention.to(), limit);
        }
        if (mention != null
                && (mention.type() == Mention.Type.ROLE
                        || (mention.type() == Mention.Type.NAME && subjects.isSurelyName(mention)))) {
            findings.mention(mention);
        }
    }
}
