package org.rasti.extraction;

/** For languages nobody wrote a pack for: long quotations, and what follows a short phrase with a colon. */
final class PlainGrammar implements Grammar {

    private static final int FEWEST_QUOTED_WORDS = 4;
    private static final int LONGEST_LEAD = 12;

    @Override
    public void read(Document document, Findings findings) {
        for (Span paragraph : document.paragraphs()) {
            int from = lead(document, paragraph);
            if (from > paragraph.from()) {
                colon(document, findings, paragraph, from);
            } else {
                quotations(document, findings, paragraph);
            }
        }
    }

    /** Behind the colon of a short lead, or the beginning where there is none. */
    private static int lead(Document document, Span paragraph) {
        int colon = document.tokens()
                .find(":", paragraph.from(), Math.min(paragraph.to(), paragraph.from() + LONGEST_LEAD));
        boolean found = document.tokens().isMark(colon, ":")
                && colon < paragraph.to()
                && !document.quotes().inside(colon);
        return found && colon > paragraph.from() ? colon + 1 : paragraph.from();
    }

    private static void colon(Document document, Findings findings, Span paragraph, int from) {
        Mention speaker = noted(findings, Mention.plain(paragraph.from(), from - 1, Mention.Type.UNNAMED));
        boolean quoted = document.quotes().opensAt(from);
        int to = quoted ? Math.min(document.quotes().closeOf(from), paragraph.to()) : paragraph.to();
        findings.sentences(
                quoted ? from + 1 : from,
                to,
                speaker,
                new Span(from - 1, from),
                quoted ? Form.DIRECT : Form.REPORTED,
                Rule.COLON_SCOPE);
    }

    private static void quotations(Document document, Findings findings, Span paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (document.quotes().opensAt(i)) {
                int close = Math.min(document.quotes().closeOf(i), paragraph.to());
                if (document.tokens().words(i, close) >= FEWEST_QUOTED_WORDS) {
                    Mention speaker = noted(findings, Mention.plain(i, i, Mention.Type.UNNAMED));
                    findings.sentences(i + 1, close, speaker, new Span(i, i), Form.DIRECT, Rule.QUOTATION);
                }
                i = close;
            }
        }
    }

    private static Mention noted(Findings findings, Mention mention) {
        findings.mention(mention);
        return mention;
    }
}
