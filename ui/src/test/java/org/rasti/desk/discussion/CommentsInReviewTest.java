package org.rasti.desk.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.desk.WorkingDesk;
import org.rasti.discussion.DiscussionService;
import org.rasti.discussion.Passage;
import org.rasti.discussion.Quote;
import org.rasti.statement.Statement;
import org.rasti.verdict.Draft;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

class CommentsInReviewTest extends WorkingDesk {

    private static final String TEXT = "The register names **five** cranes %s.\n\nNobody counted the *old* ones.";

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private ReviewService reviews;

    private Account author;
    private Account editor;
    private Statement statement;
    private Verdict verdict;

    @BeforeEach
    void handIn() {
        author = me();
        statement = research();
        verdict = submitted(statement, TEXT);
        editor = colleague("Mina Example", Role.EDITOR);
        signInAs(editor);
        review();
    }

    @Test
    void theSelectedWordsAreQuotedBesideTheReviewAndInTheWorkspace() {
        select(0, "names five cranes .");
        press("Comment on the selected words");
        test(field("What you say of it")).setValue("Which register?");
        press("Post");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(text(thread())).contains("names five cranes", "On version 1", "Which register?");
        signInAs(author);
        open(statement);
        assertThat(text(thread())).contains("names five cranes", "Which register?");
    }

    @Test
    void theBarIsThereWhileSomethingIsSelected() {
        assertThat(buttons()).doesNotContain("Comment on the selected words");
        select(0, "five");
        assertThat(buttons()).contains("Comment on the selected words");

        select(0, "");

        assertThat(buttons()).doesNotContain("Comment on the selected words");
    }

    @Test
    void wordsThatAreNotInTheTextAreRefused() {
        select(0, "six cranes");

        press("Comment on the selected words");

        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aParagraphCanBeChosenInstead() {
        press("Comment on a passage");
        test(field("What you say of it")).setValue("Say who.");
        press("Post");
        assertThat(paragraphs().isInvalid()).isTrue();
        assertThat(field("What you say of it").getValue()).isEqualTo("Say who.");

        paragraphs().setValue(Passage.paragraphs(verdict.text().explanation()).getLast());
        press("Post");

        assertThat(quote().exact()).isEqualTo("Nobody counted the *old* ones.");
        assertThat(text(thread())).contains("Nobody counted the old ones.", "Say who.");
    }

    @Test
    void anEmptyCommentIsRefusedAtItsField() {
        select(0, "five");
        press("Comment on the selected words");

        press("Post");

        assertThat(field("What you say of it").isInvalid()).isTrue();
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void aRewrittenPassageStaysReadableAndIsMarked() {
        discussions.comment(
                verdict.id(), Passage.selected(verdict.text().explanation(), 0, "five cranes"), "Which register?");
        var returned = reviews.sendBack(verdict.id(), verdict.version(), "See there.", Set.of())
                .get();
        signInAs(author);
        var before = returned.text();
        var text = new Draft(before.ratingId(), before.summary(), "The census of 1402 names some.", null);
        verdicts.save(returned.id(), returned.version(), text).get();

        open(statement);

        assertThat(text(thread())).contains("five cranes", "This passage has changed");
        assertThat(quote().stands()).isFalse();
    }

    private void review() {
        UI.getCurrent().navigate("reviews/" + verdict.id());
    }

    private void select(int before, String words) {
        find(QuotableText.class).single().select(before, words);
    }

    private ThreadCard thread() {
        return find(ThreadCard.class).single();
    }

    private Quote quote() {
        return Objects.requireNonNull(discussions.of(statement.id()).getFirst().quote());
    }

    @SuppressWarnings("unchecked") // what such a list holds is not known to the test's query
    private Select<Passage> paragraphs() {
        return find(Select.class).withLabel("Paragraph").single();
    }
}
