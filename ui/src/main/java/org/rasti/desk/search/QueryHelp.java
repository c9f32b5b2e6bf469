package org.rasti.desk.search;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rasti.desk.common.Words;

/** How a question can be put, by examples. */
final class QueryHelp extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final List<String> PARTS = List.of(
            "words", "phrase", "without", "prefix", "speaker", "state", "rating", "topic", "kind", "outlet", "lang",
            "said");

    QueryHelp() {
        super(Words.get("search.help.title"));
        addClassName("query-help");
        setContent(new Div(new Paragraph(Words.get("search.help.lead")), parts()));
    }

    private static DescriptionList parts() {
        var parts = new DescriptionList();
        for (var part : PARTS) {
            var example = new Code(Words.get("search.help." + part));
            example.getElement().setAttribute("dir", "auto");
            var term = new Term();
            term.add(example);
            parts.add(term, new Description(Words.get("search.help." + part + ".about")));
        }
        return parts;
    }
}
