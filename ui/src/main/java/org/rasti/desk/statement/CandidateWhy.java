package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.statement.Why;

/** Why the extractor suggested a passage, in words: what it saw, whom it took for the speaker, and how it scored. */
final class CandidateWhy extends Details {

    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();

    /**
     * @param worthiness from 0 to 1
     */
    CandidateWhy(Why why, double worthiness) {
        super(Words.get("candidate.why"));
        addClassName("candidate-why");
        fact("candidate.rule", new Span(Words.get("rule." + why.rule())));
        quoted("candidate.cue", why.cue());
        quoted("candidate.mention", why.mention());
        fact("candidate.resolution", new Span(Words.get("resolution." + why.resolution())));
        add(facts, score(why.score(), worthiness));
        setOpened(true);
    }

    private void quoted(String key, @Nullable String words) {
        if (words != null) {
            fact(key, Bidi.isolated("«" + words + "»"));
        }
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(Words.get(key)), new DescriptionList.Description(value));
    }

    /** The parts that weigh most come first; what takes away is marked as such. */
    private static Div score(Map<String, Double> parts, double worthiness) {
        var list = new Div(new Span(Words.get("candidate.score", worthiness)));
        list.addClassName("score");
        parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> part) -> -Math.abs(part.getValue())))
                .forEach(part -> list.add(part(part.getKey(), part.getValue())));
        return list;
    }

    private static Div part(String key, double weight) {
        var bar = new Span();
        bar.addClassNames("score-bar", weight < 0 ? "less" : "more");
        bar.getStyle().set("--weight", String.format(Locale.ROOT, "%.2f", Math.min(1, Math.abs(weight))));
        var part = new Div(new Span(Words.get("score." + key)), bar, new Span(Words.get("candidate.weight", weight)));
        part.addClassName("score-part");
        return part;
    }
}
