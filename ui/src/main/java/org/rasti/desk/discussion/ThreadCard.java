package org.rasti.desk.discussion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.discussion.DiscussionThread;
import org.rasti.discussion.Post;
import org.rasti.discussion.Quote;

/** One thread: the passage that it is about, what was said, and what can be done with it. */
final class ThreadCard extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param reply where somebody answers
     * @param settle settles the thread, or opens it again
     */
    ThreadCard(DiscussionThread thread, Component reply, SerializableRunnable settle) {
        addClassNames("card", "thread");
        if (thread.quote() != null) {
            add(quote(thread.quote()));
        }
        var posts = new OrderedList();
        posts.addClassName("posts");
        thread.posts().forEach(post -> posts.add(item(post)));
        add(posts);
        var resolved = thread.resolved();
        if (resolved != null) {
            var by = new Paragraph(Words.get("discussion.resolved-by", resolved.by(), Words.time(resolved.at())));
            by.addClassName("quiet-line");
            add(by);
        }
        var button = new Button(
                Words.get(resolved == null ? "discussion.resolve" : "discussion.reopen"), click -> settle.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var foot = new Div(reply, button);
        foot.addClassName("thread-foot");
        add(foot);
    }

    static Div quote(Quote quote) {
        var words = quote(quote.words());
        var about = new Div(new Span(Words.get("discussion.on-version", quote.versionNo())));
        about.addClassNames("line", "quiet-line");
        if (!quote.stands()) {
            about.add(Badges.quiet(Words.get("discussion.passage-changed")));
        }
        return new Div(words, about);
    }

    static Div quote(String words) {
        var passage = new Div();
        passage.setText(words);
        passage.addClassName("quoted-passage");
        passage.getElement().setAttribute("dir", "auto");
        return passage;
    }

    private static ListItem item(Post post) {
        var head = new Facts().with(Bidi.isolated(post.author())).with(Words.time(post.at()));
        return new ListItem(head, new PostText(post));
    }
}
