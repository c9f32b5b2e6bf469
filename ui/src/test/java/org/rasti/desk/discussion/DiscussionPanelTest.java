package org.rasti.desk.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.desk.WorkingDesk;
import org.rasti.discussion.DiscussionService;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

class DiscussionPanelTest extends WorkingDesk {

    private static final String BEGIN = "Say something about this statement";

    @Autowired
    private DiscussionService discussions;

    private Statement statement;

    @BeforeEach
    void takeAStatement() {
        statement = research();
    }

    @Test
    void whatWasTypedIsShownAsTextAndNothingElse() {
        open(statement);
        test(field(BEGIN)).setValue("<img src=x onerror=alert(1)> first line\nsecond line");

        press("Start a discussion");

        assertThat(threads()).singleElement().satisfies(thread -> assertThat(text(thread))
                .contains("<img src=x onerror=alert(1)> first line\nsecond line", "Nasrin"));
        assertThat(field(BEGIN).getValue()).isEmpty();
    }

    @Test
    void anEmptyPostIsRefusedAtItsField() {
        open(statement);

        press("Start a discussion");

        assertThat(field(BEGIN).isInvalid()).isTrue();
        assertThat(field(BEGIN).getErrorMessage()).isEqualTo("Please fill this in");
        assertThat(threads()).isEmpty();
    }

    @Test
    void aColleagueAnswers() {
        discussions.start(statement.id(), "Which port?");
        open(statement);

        test(field("Your answer")).setValue("The northern one.");
        press("Post");

        assertThat(threads()).singleElement().satisfies(thread -> assertThat(text(thread))
                .contains("Which port?", "The northern one."));
    }

    @Test
    void whatSomebodyIsWritingStaysWhileSomethingElseIsDone() {
        var thread = discussions.start(statement.id(), "Which port?");
        open(statement);
        test(field(BEGIN)).setValue("Half a thou");
        test(field("Your answer")).setValue("Half an ans");

        press("Settle");

        assertThat(discussions.of(statement.id()).getFirst().resolved()).isNotNull();
        assertThat(field(BEGIN).getValue()).isEqualTo("Half a thou");
        assertThat(field("Your answer").getValue()).isEqualTo("Half an ans");
        assertThat(thread.resolved()).isNull();
    }

    @Test
    void settledThreadsLieTogetherAndOpenAgain() {
        var thread = discussions.start(statement.id(), "Which port?");
        discussions.resolve(thread.id(), thread.lastPostId()).get();
        open(statement);
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .contains("One settled", "Answer and open again");

        press("Open again");

        assertThat(discussions.of(statement.id()).getFirst().resolved()).isNull();
        assertThat(buttons()).contains("Settle");
    }

    @Test
    void whatCameMeanwhileIsReadBeforeItIsSettled() {
        var thread = discussions.start(statement.id(), "Which port?");
        open(statement);
        var colleague = colleague("Mina", Role.EDITOR);
        as(colleague, () -> discussions.reply(thread.id(), "Wait."));

        press("Settle");

        assertThat(discussions.of(statement.id()).getFirst().resolved()).isNull();
        assertThat(text(threads().getFirst())).contains("Wait.");
    }

    @Test
    void aColleagueIsMentionedByChoosingThem() {
        var colleague = colleague("علی‌رضا نمونه", Role.EDITOR);
        open(statement);
        test(field(BEGIN)).setValue("Please look,");

        choice().setValue(colleague);
        assertThat(field(BEGIN).getValue()).isEqualTo("Please look, @علی‌رضا نمونه ");
        press("Start a discussion");

        assertThat(find(Span.class).withClassName("mention").single().getText()).isEqualTo("@علی‌رضا نمونه");
        assertThat(discussions.of(statement.id()).getFirst().posts().getFirst().mentioned())
                .containsOnlyKeys(colleague.id());
    }

    @Test
    void oneDoesNotMentionOneself() {
        colleague("Somebody Else", Role.CHECKER);
        open(statement);

        assertThat(choice().getListDataView().getItems()).doesNotContain(me());
    }

    @Test
    void anAdminWhoIsNothingElseSeesTheStatementWithoutIt() {
        signIn(Role.ADMIN);

        open(statement);

        assertThat(find(PostForm.class).all()).isEmpty();
        assertThat(buttons()).doesNotContain("Start a discussion", "Note a question");
    }

    @Test
    void theHistoryTellsWhoSettledADiscussion() {
        discussions.start(statement.id(), "Which port?");
        open(statement);

        press("Settle");

        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Nasrin settled a discussion");
    }

    @SuppressWarnings("unchecked") // what such a box holds is not known to the test's query
    private ComboBox<Account> choice() {
        return find(ComboBox.class).withClassName("mention-choice").all().getLast();
    }

    private List<ThreadCard> threads() {
        return find(ThreadCard.class).all();
    }
}
