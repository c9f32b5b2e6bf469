package org.rasti.extraction;

import java.util.List;

/**
 * Surnames that stand alone before a verb tell where full names stand: "Avdalian said" makes "Gagik Avdalian, minister of
 * roads" a name with its role, though nobody has listed Gagik.
 */
final class PersianSurnames {

    private static final int LONGEST = 3;
    private static final int FARTHEST_ROLE = 30;
    private static final List<Section> NO_GIVEN_NAME = List.of(
            Section.NOT_A_NAME,
            Section.PREPOSITION,
            Section.CONJUNCTION,
            Section.STOPPER,
            Section.TITLE,
            Section.BODY,
            Section.HONORIFIC,
            Section.SAY,
            Section.OBJECT_MARK,
            Section.DEMONSTRATIVE,
            Section.ADVERB,
            Section.OUTLET,
            Section.UNNAMED,
            Section.THAT,
            Section.COUNTRY,
            Section.NATIONALITY,
            Section.FINITE,
            Section.SAY_NOUN);

    private final Document document;
    private final Tokens tokens;
    private final Subjects subjects;

    private PersianSurnames(Document document, Subjects subjects) {
        this.document = document;
        this.tokens = document.tokens();
        this.subjects = subjects;
    }

    /** Notes the surnames of an article and introduces whoever is named with one of them in full, and with a role. */
    static void meet(Document document, Subjects subjects, Findings findings) {
        PersianSurnames surnames = new PersianSurnames(document, subjects);
        surnames.note();
        surnames.introduce(findings);
    }

    private void note() {
        for (Span paragraph : document.paragraphs()) {
            for (Span sentence : document.sentences().outer(paragraph.from(), paragraph.to())) {
                Mention mention = subjects.opening(sentence.from(), sentence.to());
                String name = mention == null || mention.type() != Mention.Type.NAME ? null : mention.name();
                if (mention != null && name != null && isLoneSurname(mention)) {
                    subjects.noteSubject(name);
                }
            }
        }
    }

    private boolean isLoneSurname(Mention mention) {
        return mention.role() == null
                && tokens.words(mention.from(), mention.to()) <= LONGEST
                && !document.has(Section.GIVEN_NAME, mention.from(), mention.to());
    }

    private void introduce(Findings findings) {
        for (int i = 1; i < tokens.size(); i++) {
            int end = subjects.surnameEnd(i, tokens.size());
            int title = tokens.isMark(end, ",") ? end + 1 : end;
            if (end > 0 && mayBeGivenName(i - 1) && document.match(Section.TITLE, title, tokens.size()) > 0) {
                int to = subjects.phraseEnd(title, Math.min(tokens.size(), title + FARTHEST_ROLE));
                Mention full =
                        new Mention(i - 1, to, Mention.Type.NAME, tokens.text(i - 1, end), tokens.text(title, to));
                subjects.learn(full);
                findings.introduce(full);
            }
        }
    }

    private boolean mayBeGivenName(int token) {
        return tokens.at(token).isWord()
                && NO_GIVEN_NAME.stream().noneMatch(section -> document.match(section, token, token + 1) > 0);
    }
}
