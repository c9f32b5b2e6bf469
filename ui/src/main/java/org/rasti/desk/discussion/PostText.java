package org.rasti.desk.discussion;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rasti.discussion.Mentions;
import org.rasti.discussion.Post;

/** What somebody said, as text and nothing else, with the names of those whom it mentions marked. */
final class PostText extends Paragraph {

    private static final long serialVersionUID = 1L;

    PostText(Post post) {
        addClassName("post-text");
        getElement().setAttribute("dir", "auto");
        var text = post.text();
        int at = 0;
        for (var mention : Mentions.in(text, post.mentioned())) {
            add(new Span(text.substring(at, mention.start())));
            var name = new Span(text.substring(mention.start(), mention.end()));
            name.addClassName("mention");
            add(name);
            at = mention.end();
        }
        add(new Span(text.substring(at)));
    }
}
