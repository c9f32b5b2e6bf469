package org.rasti.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects what a grammar finds in an article: statements, and the people it mentions on the way. */
final class Findings {

    private static final int FEWEST_WORDS = 2;

    private final Document document;
    private final List<Found> statements = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> introductions = new ArrayList<>();
    private final BitSet covered = new BitSet();
    private String latestName = "";

    Findings(Document document) {
        this.document = document;
    }

    /** Notes that somebody is the subject of a sentence or is named with a role. */
    void mention(Mention mention) {
        mentions.add(mention);
        if (mention.type() == Mention.Type.NAME && mention.name() != null) {
            latestName = mention.name();
        }
    }

    /** The name noted last; the grammars note them in the order of the text. */
    String latestName() {
        return latestName;
    }

    /** Notes a name with its role that stands somewhere in the text, be it in somebody's words. */
    void introduce(Mention mention) {
        introductions.add(mention);
    }

    /** One statement of these tokens. */
    void statement(int from, int to, Mention speaker, Span cue, Form form, Rule rule) {
        Span words = Span.trimmed(document.tokens(), from, to);
        if (words != null && document.tokens().words(words.from(), words.to()) >= FEWEST_WORDS) {
            statements.add(new Found(words, speaker, cue, form, rule));
            covered.set(words.from(), words.to());
        }
    }

    /** Every sentence of these tokens is a statement; all but the first run on. */
    void sentences(int from, int to, Mention speaker, Span cue, Form form, Rule rule) {
        Rule current = rule;
        for (Span sentence : document.sentences().inner(from, to)) {
            statement(sentence.from(), sentence.to(), speaker, cue, form, current);
            current = Rule.RUNNING_ON;
        }
    }

    /** Whether a statement found so far holds this token. */
    boolean covers(int token) {
        return covered.get(token);
    }

    /** The statements in the order of the text, without those that overlap an earlier one. */
    List<Found> statements() {
        List<Found> sorted = new ArrayList<>(statements);
        sorted.sort(Comparator.comparingInt(found -> found.words().from()));
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found found : sorted) {
            if (found.words().from() >= end) {
                kept.add(found);
                end = found.words().to();
            }
        }
        return kept;
    }

    /** Those who may speak, in the order of the text. */
    List<Mention> mentions() {
        return sorted(mentions);
    }

    /** Names with roles, in the order of the text. */
    List<Mention> introductions() {
        return sorted(introductions);
    }

    private static List<Mention> sorted(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparingInt(Mention::from));
        return sorted;
    }
}
