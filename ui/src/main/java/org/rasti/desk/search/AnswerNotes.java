package org.rasti.desk.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.messages.Messages;
import org.rasti.search.SearchResult;
import org.rasti.searchbox.FoundWords;
import org.rasti.searchbox.Narrowing;
import org.rasti.searchbox.Question;

/** What there is to say about a question: what of it did not count, what narrows it, what may have been meant. */
final class AnswerNotes extends Div {

    private static final long serialVersionUID = 1L;

    AnswerNotes() {
        addClassName("answer-notes");
    }

    void show(Asked asked, SearchResult found) {
        removeAll();
        var words = new FoundWords(Messages.in(Words.language()));
        if (!found.problems().isEmpty()) {
            add(problems(asked, found, words));
        }
        if (!asked.question().narrowings().isEmpty()) {
            add(chips(asked, found, words));
        }
        var meant = found.didYouMean();
        if (meant != null) {
            add(suggestion(asked, new Question(meant)));
        }
    }

    private static Component problems(Asked asked, SearchResult found, FoundWords words) {
        var list = new UnorderedList();
        list.addClassName("query-problems");
        found.problems()
                .forEach(problem -> list.add(new ListItem(Bidi.isolated(words.problem(problem, asked.question())))));
        return list;
    }

    private static Component chips(Asked asked, SearchResult found, FoundWords words) {
        var list = new UnorderedList();
        list.addClassName("chips");
        list.getElement().setAttribute("aria-label", Words.get("search.narrowings"));
        for (var part : asked.question().narrowings()) {
            list.add(new ListItem(chip(asked, part, words, words.value(part, found))));
        }
        return list;
    }

    private static Anchor chip(Asked asked, Narrowing part, FoundWords words, String value) {
        var key = part.without() ? "search.narrowed.without" : "search.narrowed";
        var field = new Span(Words.get(key, words.field(part)));
        field.addClassName("chip-field");
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip =
                new Anchor(asked.asking(asked.question().without(part)).address(), field, Bidi.isolated(value), cross);
        chip.addClassName("chip");
        chip.setTitle(Words.get("search.narrowed.remove"));
        return chip;
    }

    private static Component suggestion(Asked asked, Question meant) {
        var link = new Anchor(asked.asking(meant).address(), Bidi.isolated(meant.text()));
        var suggestion = new Paragraph(new Span(Words.get("search.did-you-mean") + " "), link);
        suggestion.addClassName("suggestion");
        return suggestion;
    }
}
