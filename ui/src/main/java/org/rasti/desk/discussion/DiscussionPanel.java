package org.rasti.desk.discussion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.discussion.DiscussionService;
import org.rasti.discussion.DiscussionThread;
import org.rasti.discussion.Passage;
import org.rasti.statement.Statement;
import org.rasti.verdict.Verdict;
import org.rasti.workflow.Role;
import org.springframework.context.annotation.Scope;

/**
 * What the desk says about a statement: open threads, settled ones, and a new one. What somebody is writing stays while
 * the panel is shown anew.
 */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/talk.css")
public final class DiscussionPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final long NONE = -1;

    private final transient DiscussionService discussions;
    private final transient List<Account> colleagues;
    private final boolean takesPart;
    private final Section section = new Section(Words.get("discussion.title"));
    private final Map<Long, NativeDetails> replies = new HashMap<>();
    private final PostForm begin;
    private SerializableRunnable changed = () -> {};
    private long shown = NONE;
    private transient @Nullable Verdict reviewed;

    DiscussionPanel(
            DiscussionService discussions,
            AccountService accounts,
            CurrentActor current,
            AuthenticationContext authentication) {
        this.discussions = discussions;
        takesPart = authentication.hasAnyRole(Role.CHECKER.name(), Role.EDITOR.name());
        colleagues = takesPart ? others(accounts, current) : List.of();
        begin = new PostForm(
                Words.get("discussion.begin"), Words.get("discussion.begin.post"), colleagues, this::begin);
        addClassName("discussion");
        setVisible(takesPart);
        add(section);
    }

    private static List<Account> others(AccountService accounts, CurrentActor current) {
        var me = current.get();
        return accounts.colleagues().stream()
                .filter(account -> !me.is(account.id()))
                .toList();
    }

    /** Told after a thread was settled or opened again, which the history shows. */
    public void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** Shows what is said about a statement. */
    public void show(Statement statement) {
        if (!takesPart) {
            return;
        }
        if (statement.id() != shown) {
            shown = statement.id();
            replies.clear();
        }
        load();
    }

    /** Shows what is said about a statement, and offers to comment on passages of a version of its verdict. */
    public void show(Statement statement, Verdict verdict) {
        reviewed = verdict;
        section.tools(
                new Button(Words.get("discussion.comment-on"), VaadinIcon.COMMENT_O.create(), click -> comment(null)));
        show(statement);
    }

    private void load() {
        var threads = discussions.of(shown);
        var parts = new ArrayList<Component>(cards(threads, false));
        var settled = cards(threads, true);
        if (!settled.isEmpty()) {
            parts.add(new NativeDetails(Words.get("discussion.resolved", settled.size()), list(settled)));
        }
        parts.add(begin);
        section.show(parts.toArray(Component[]::new));
    }

    private static Div list(List<ThreadCard> cards) {
        var list = new Div(cards.toArray(Component[]::new));
        list.addClassName("threads");
        return list;
    }

    private List<ThreadCard> cards(List<DiscussionThread> threads, boolean settled) {
        return threads.stream()
                .filter(thread -> (thread.resolved() != null) == settled)
                .map(this::card)
                .toList();
    }

    private ThreadCard card(DiscussionThread thread) {
        var reply = replies.computeIfAbsent(thread.id(), this::reply);
        reply.setSummaryText(Words.get(thread.resolved() == null ? "discussion.reply" : "discussion.reply-reopen"));
        return new ThreadCard(thread, reply, () -> settle(thread));
    }

    private NativeDetails reply(long threadId) {
        var details = new NativeDetails();
        details.addClassName("reply");
        details.setContent(
                new PostForm(Words.get("discussion.text"), Words.get("discussion.post"), colleagues, text -> {
                    discussions.reply(threadId, text);
                    details.setOpen(false);
                    done();
                    return true;
                }));
        return details;
    }

    private boolean begin(String text) {
        discussions.start(shown, text);
        done();
        return true;
    }

    private void settle(DiscussionThread thread) {
        if (thread.resolved() == null) {
            Notices.tell(discussions.resolve(thread.id(), thread.lastPostId()), settled -> {});
        } else {
            discussions.reopen(thread.id());
        }
        done();
    }

    /** Asks for a comment on a passage that was selected, or on a paragraph yet to be chosen. */
    public void comment(@Nullable Passage selected) {
        var verdict = reviewed;
        if (verdict == null || !takesPart) {
            return;
        }
        var form = new CommentForm(selected, Passage.paragraphs(verdict.text().explanation()), colleagues);
        Dialogs.open(
                Words.get("discussion.comment-on"),
                Words.get("discussion.post"),
                form,
                () -> form.accept((passage, text) -> comment(verdict, passage, text)));
        form.focus();
    }

    private boolean comment(Verdict verdict, Passage passage, String text) {
        discussions.comment(verdict.id(), passage, text);
        done();
        return true;
    }

    private void done() {
        load();
        changed.run();
    }

    /** Asks for a comment on the words that somebody selected in the text of the version under review. */
    void commentOn(int before, String words) {
        if (reviewed == null) {
            return;
        }
        try {
            comment(Passage.selected(reviewed.text().explanation(), before, words));
        } catch (InvalidInput refused) {
            Notices.problem(Words.get("input." + refused.problem()));
        }
    }
}
