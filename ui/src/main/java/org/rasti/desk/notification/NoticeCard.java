package org.rasti.desk.notification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.notification.Notice;

/** One thing that somebody is told. */
final class NoticeCard extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param read marks it as read
     */
    NoticeCard(Notice notice, SerializableRunnable read) {
        addClassNames("card", "notice");
        var sentence = new Span(NoticeWords.sentence(notice));
        sentence.addClassName("notice-sentence");
        var head = new Div(sentence);
        head.addClassName("notice-head");
        var claim = Bidi.mark(new Anchor(NoticeWords.address(notice), notice.wording()), notice.language());
        claim.addClassName("claim-link");
        add(head, claim);
        if (notice.excerpt() != null) {
            var excerpt = new Paragraph(notice.excerpt());
            excerpt.addClassName("notice-excerpt");
            excerpt.getElement().setAttribute("dir", "auto");
            add(excerpt);
        }
        add(new Facts().with(notice.code()).with(Words.time(notice.at())));
        if (!notice.read()) {
            addClassName("unread");
            var mark = new Span(Words.get("notice.unread"));
            mark.addClassNames("badge", "notice-new");
            head.addComponentAsFirst(mark);
            head.add(readButton(notice, read));
        }
    }

    private static Button readButton(Notice notice, SerializableRunnable read) {
        var button = new Button(Words.get("notice.read"), click -> read.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.get("notice.read-which", notice.code()));
        return button;
    }
}
