package org.rasti.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends DemoDesk {

    @Autowired
    StatementQueries statements;

    @Autowired
    SpeakerService speakers;

    @Autowired
    TriageService triage;

    @Autowired
    AssignmentService assignment;

    @Test
    @SignedIn("demo-checker")
    void leadsToTheCandidatesThatWait() {
        navigate(HomeView.class);

        assertThat(titles()).contains(Words.get("home.candidates"));
        assertThat(addresses()).contains("triage");
    }

    @Test
    @SignedIn("demo-checker")
    void showsWhatIsQueuedAndThenWhatOneResearches() {
        var queued = accept();
        navigate(HomeView.class);
        assertThat(titles()).contains(Words.get("home.queue"));
        assertThat(addresses()).contains("statements/" + queued.code());

        assignment.take(queued.id(), queued.version()).get();
        navigate(HomeView.class);

        assertThat(titles()).contains(Words.get("home.research"));
        assertThat(addresses()).contains("statements/" + queued.code());
    }

    private Statement accept() {
        var line = statements
                .list(StatementFilter.of(StatementStatus.SUGGESTED), 0, 1)
                .getFirst();
        var found = statements.find(line.id()).orElseThrow();
        var speaker = speakers.findOrCreate(new NewSpeaker("هاکان فیدان", found.language(), true, null, null), true);
        var claim =
                new Claim(found.wording(), found.language(), found.kind(), speaker.id(), null, null, Set.of(), null);
        return triage.accept(found.id(), found.version(), claim).get();
    }

    @Test
    @SignedIn("demo-admin")
    void tellsAnAdminThatNothingWaits() {
        navigate(HomeView.class);

        assertThat(titles()).isEmpty();
        assertThat(find(Paragraph.class).withText(Words.get("home.empty")).exists())
                .isTrue();
        assertThat(addresses()).contains("accounts");
    }

    private List<String> titles() {
        return findInView(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> addresses() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
