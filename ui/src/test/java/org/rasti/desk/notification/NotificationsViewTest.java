package org.rasti.desk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.desk.WorkingDesk;
import org.rasti.desk.account.MyAccountView;
import org.rasti.desk.home.HomeView;
import org.rasti.discussion.DiscussionService;
import org.rasti.notification.Notice;
import org.rasti.notification.NoticeKind;
import org.rasti.notification.NotificationService;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

class NotificationsViewTest extends WorkingDesk {

    @Autowired
    private NotificationService notifications;

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private BellRinger ringer;

    private Account colleague;
    private Statement statement;

    @BeforeEach
    void begin() {
        colleague = colleague("Mina Example", Role.EDITOR);
        statement = research();
    }

    // The list

    @Test
    void saysByWhomOneWasMentionedAndWhere() {
        mention("@Nasrin, which port?");

        navigate(NotificationsView.class);

        assertThat(cards()).singleElement().satisfies(card -> assertThat(text(card))
                .contains("New", "Mina Example mentioned you", statement.wording(), "@Nasrin, which port?"));
        assertThat(find(Anchor.class).withClassName("claim-link").single().getHref())
                .isEqualTo("notifications/" + told().getFirst().id());
    }

    @Test
    void saysSoWhenThereIsNothing() {
        navigate(NotificationsView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing to tell you");
        assertThat(buttons()).doesNotContain("Mark all as read");
    }

    @Test
    void marksOneAsRead() {
        mention("@Nasrin, one");
        mention("@Nasrin, two");
        navigate(NotificationsView.class);

        test(find(Button.class).withText("Mark as read").all().getFirst()).click();

        assertThat(told()).extracting(Notice::read).containsExactly(true, false);
        assertThat(find(Button.class).withText("Mark as read").all()).hasSize(1);
    }

    @Test
    void marksAllThatWereSeenAsRead() {
        mention("@Nasrin, one");
        navigate(NotificationsView.class);
        mention("@Nasrin, came since");

        press("Mark all as read");

        assertThat(told()).extracting(Notice::read).containsExactly(false, true);
    }

    @Test
    void openingOneReadsItAndLeadsToItsStatement() {
        mention("@Nasrin, look");

        UI.getCurrent().navigate("notifications/" + told().getFirst().id());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("statements/" + statement.code());
        assertThat(told().getFirst().read()).isTrue();
    }

    @Test
    void nobodyOpensWhatSomebodyElseWasTold() {
        mention("@Nasrin, look");
        var mine = told().getFirst().id();
        var me = me();
        signInAs(colleague);

        UI.getCurrent().navigate("notifications/" + mine);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .doesNotContain(statement.code());
        assertThat(as(me, this::told).getFirst().read()).isFalse();
    }

    @Test
    void leadsAnEditorToTheReviewThatWaits() {
        var verdict = submitted(statement, "The register names five %s.");
        signInAs(colleague);

        UI.getCurrent().navigate("notifications/" + told().getFirst().id());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("reviews/" + verdict.id());
    }

    @Test
    void aMentionWaitsAtHomeUntilItIsRead() {
        mention("@Nasrin, look");
        navigate(HomeView.class);
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Mentions of you");

        notifications.read(told().getFirst().id());
        navigate(HomeView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("Mentions of you");
    }

    // The bell

    @Test
    void theBellCountsAndRingsWhenThereIsMore() {
        mention("@Nasrin, one");
        navigate(HomeView.class);
        assertThat(text(bell())).isEqualTo("1");
        hear();

        mention("@Nasrin, two");
        hear();

        assertThat(text(bell())).isEqualTo("2");
        assertThat(rung()).containsExactly("There are 2 things for you to read.");
    }

    @Test
    void theBellIsSilentAboutOthers() {
        navigate(HomeView.class);
        hear();

        as(colleague, () -> discussions.start(statement.id(), "To nobody"));
        hear();

        assertThat(find(Span.class).withClassName("bell-count").all()).isEmpty();
        assertThat(bell().getHref()).isEqualTo("notifications");
        assertThat(rung()).isEmpty();
    }

    @Test
    void theListGrowsWhileOneLooksAtIt() {
        navigate(NotificationsView.class);
        hear();

        mention("@Nasrin, now");
        hear();

        assertThat(cards()).hasSize(1);
    }

    @Test
    void theBellKnowsAtOnceWhatWasRead() {
        mention("@Nasrin, one");
        navigate(NotificationsView.class);
        assertThat(text(bell())).isEqualTo("1");

        press("Mark all as read");

        assertThat(find(Span.class).withClassName("bell-count").all()).isEmpty();
        assertThat(rung()).isEmpty();
    }

    // What one wants to be told

    @Test
    void oneChoosesWhatToBeToldAtOnesOwnAccount() {
        navigate(MyAccountView.class);
        var choice = find(NoticeChoice.class).single();
        assertThat(choice.getValue()).containsExactlyInAnyOrder(NoticeKind.values());

        test((CheckboxGroup<NoticeKind>) choice).deselectItem("A colleague mentions me");
        mention("@Nasrin, look");

        assertThat(notifications.wanted()).isEqualTo(EnumSet.complementOf(EnumSet.of(NoticeKind.MENTIONED)));
        assertThat(told()).isEmpty();
    }

    private void mention(String text) {
        as(colleague, () -> discussions.start(statement.id(), text));
    }

    private List<Notice> told() {
        return notifications.latest();
    }

    private List<NoticeCard> cards() {
        return find(NoticeCard.class).all();
    }

    /** The one that is in the frame around every screen. */
    private Bell bell() {
        return find(Bell.class).single();
    }

    /** What the clock would do within two seconds; windows are told before the next look at them. */
    private void hear() {
        ringer.listen();
    }

    private List<String> rung() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }
}
