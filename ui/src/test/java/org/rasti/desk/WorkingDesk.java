package org.rasti.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.Actor;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.evidence.EvidenceData;
import org.rasti.evidence.EvidenceService;
import org.rasti.evidence.Stance;
import org.rasti.extraction.Kind;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.verdict.Draft;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The desk without a browser, with statements on their way and colleagues who do something meanwhile. */
public abstract class WorkingDesk extends DeskTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private SpeakerService speakers;

    @Autowired
    private TriageService triage;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private RatingQueries ratings;

    /** An account that nobody made before. */
    protected final Account colleague(String name, Role... roles) {
        var login = "c" + UUID.randomUUID().toString().substring(0, 12);
        var before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(null, "Test", Set.of()), null, Set.of(new SimpleGrantedAuthority("ROLE_ADMIN"))));
        try {
            return accounts.create(
                    new NewAccount(new Login(login), name, Set.of(roles), Language.EN, false, false),
                    new NewPassword("a long enough one 7"));
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    /** Does something as a colleague, while somebody else is at the screen. */
    protected final <T> T as(Account who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var user = accounts.forSignIn(who.login()).orElseThrow();
        SecurityContextHolder.setContext(SignedIn.Factory.of(user));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Whoever is at the screen. */
    protected final Account me() {
        return accounts.me();
    }

    /** Somebody else sits down at the screen. */
    protected final void signInAs(Account who) {
        var user = accounts.forSignIn(who.login()).orElseThrow();
        SecurityContextHolder.setContext(SignedIn.Factory.of(user));
    }

    /** A statement in research by whoever is signed in, a checker. */
    protected final Statement research() {
        var harbour = "Harbour" + UUID.randomUUID().toString().replace("-", "");
        article("Minister John Smith said that the port of " + harbour + " has 7 cranes.");
        var line = statements
                .list(StatementFilter.of(StatementStatus.SUGGESTED).with(harbour), 0, 1)
                .getFirst();
        var smith = new NewSpeaker("John Smith", Language.EN, true, null, null);
        var speaker = speakers.findOrCreate(smith, false);
        var claim = new Claim(line.wording(), Language.EN, Kind.FACT, speaker.id(), "Minister", null, Set.of(), null);
        var accepted = triage.accept(line.id(), line.version(), claim).get();
        return assignment.take(accepted.id(), accepted.version()).get();
    }

    /** A verdict of it, handed in for review. */
    protected final Verdict submitted(Statement statement, String explanation) {
        var source = new EvidenceData(
                "https://port.example/cranes", "Register of cranes", null, null, Stance.REFUTES, null, null);
        var found = evidence.add(statement.id(), source).get();
        var rating = ratings.forKind(Kind.FACT, false).getFirst();
        var draft = verdicts.start(statement.id(), null).get();
        var text = new Draft(rating.id(), "There are five.", explanation.formatted("[@" + found.id() + "]"), null);
        var saved = verdicts.save(draft.id(), draft.version(), text).get();
        return verdicts.submit(saved.id(), saved.version()).get();
    }

    protected final void open(Statement statement) {
        UI.getCurrent().navigate("statements/" + statement.code());
    }

    /** Presses the button of that name; in the dialog, if one is open. */
    protected final void press(String name) {
        test(find(Button.class).withText(name).all().getLast()).click();
    }

    protected final TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    protected final List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    /** All that a component says. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
