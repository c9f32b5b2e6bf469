package org.rasti;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.ACCOUNT_ROLE;
import static org.rasti.jooq.Tables.SETTING;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.article.Article;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceData;
import org.rasti.evidence.EvidenceService;
import org.rasti.evidence.Stance;
import org.rasti.extraction.Kind;
import org.rasti.publication.WithdrawalService;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.Speaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Dismissal;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Source;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.verdict.ChecklistItem;
import org.rasti.verdict.CorrectionGrade;
import org.rasti.verdict.DeskRules;
import org.rasti.verdict.Draft;
import org.rasti.verdict.PublishingService;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A desk with its people, and statements and verdicts brought to any state on the way that people bring them there: the
 * checker does the work, the editor judges it.
 */
public final class DeskFixture {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicReference<@Nullable String> HASH = new AtomicReference<>();

    private final DSLContext db;
    private final PasswordEncoder encoder;
    private final TestClock clock;
    private final AccountService accounts;
    private final SpeakerService speakers;
    private final ArticleService articles;
    private final MarkingService marking;
    private final TriageService triage;
    private final AssignmentService assignment;
    private final StatementQueries statements;
    private final EvidenceService evidence;
    private final VerdictService verdicts;
    private final RatingQueries ratings;
    private final DeskRules rules;
    private final ReviewService reviews;
    private final PublishingService publishing;
    private final WithdrawalService withdrawal;

    @SuppressWarnings("TooManyParameters") // one of each service, which is what it is for
    public DeskFixture(
            DSLContext db,
            PasswordEncoder encoder,
            TestClock clock,
            AccountService accounts,
            SpeakerService speakers,
            ArticleService articles,
            MarkingService marking,
            TriageService triage,
            AssignmentService assignment,
            StatementQueries statements,
            EvidenceService evidence,
            VerdictService verdicts,
            RatingQueries ratings,
            DeskRules rules,
            ReviewService reviews,
            PublishingService publishing,
            WithdrawalService withdrawal) {
        this.db = db;
        this.encoder = encoder;
        this.clock = clock;
        this.accounts = accounts;
        this.speakers = speakers;
        this.articles = articles;
        this.marking = marking;
        this.triage = triage;
        this.assignment = assignment;
        this.statements = statements;
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.ratings = ratings;
        this.rules = rules;
        this.reviews = reviews;
        this.publishing = publishing;
        this.withdrawal = withdrawal;
    }

    // People

    public Account checker() {
        return account("parvin", "Parvin", Role.CHECKER);
    }

    public Account secondChecker() {
        return account("kaveh", "Kaveh", Role.CHECKER);
    }

    public Account editor() {
        return account("mina", "Mina", Role.EDITOR);
    }

    public Account secondEditor() {
        return account("babak", "Babak", Role.EDITOR);
    }

    public Account admin() {
        return account("shirin", "Shirin", Role.ADMIN);
    }

    /** An editor who checks facts as well, and so could be on both sides of one verdict. */
    public Account both() {
        return account("dara", "Dara", Role.CHECKER, Role.EDITOR);
    }

    /** The account of that login, made now if there was none, for whichever of two threads asks first. */
    public synchronized Account account(String login, String name, Role... roles) {
        if (accounts.forSignIn(login).isEmpty()) {
            insert(login, name, roles);
        }
        return accounts.forSignIn(login).orElseThrow().account();
    }

    /** By hand: hashing a password slowly, as the service does, is not what most tests are about. */
    private void insert(String login, String name, Role... roles) {
        var id = db.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.DISPLAY_NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, hash())
                .set(ACCOUNT.PASSWORD_CHANGED_AT, clock.instant())
                .set(ACCOUNT.CREATED_AT, clock.instant())
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
        Arrays.stream(roles).forEach(role -> db.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ACCOUNT_ID, id)
                .set(ACCOUNT_ROLE.ROLE, role.name())
                .execute());
    }

    private String hash() {
        var known = HASH.get();
        if (known != null) {
            return known;
        }
        var made = String.valueOf(encoder.encode(PASSWORD));
        HASH.set(made);
        return made;
    }

    /** Does something as somebody. */
    public <T> T as(Account who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(signIn(who)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private UsernamePasswordAuthenticationToken signIn(Account who) {
        var user = accounts.forSignIn(who.login()).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(user.withoutHash(), null, user.getAuthorities());
    }

    /** Does something as somebody, where nothing comes of it. */
    public void doAs(Account who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    /** Does something as the product itself. */
    public <T> T asSystem(Supplier<T> work) {
        var result = new AtomicReference<T>();
        CurrentActor.asSystem(() -> result.set(work.get()));
        return result.get();
    }

    // Articles, speakers, statements

    /** An article of one paragraph, other than any before. */
    public Article article() {
        return article("The minister said that the bridge no. " + next() + " will be open in May. Nobody asked when.");
    }

    public Article article(String text) {
        var article =
                new NewArticle(Intake.PASTE, "The bridge", text, Language.EN, "The Herald", null, null, null, null);
        return as(checker(), () -> articles.find(articles.bringIn(article).articleId()))
                .orElseThrow();
    }

    public Speaker speaker() {
        return speaker("سید عباس عراقچی");
    }

    public Speaker speaker(String name) {
        var speaker = new NewSpeaker(name, Language.FA, true, "وزیر امور خارجه", "ایران");
        return as(checker(), () -> speakers.findOrCreate(speaker, false));
    }

    /** A claim that can be accepted, other than any before. */
    public Claim claim() {
        return claim("گروه‌های تروریستی فعال در سوریه با آمریکا ارتباط دارند، شمارهٔ " + next());
    }

    public Claim claim(String wording) {
        return claim(wording, speaker());
    }

    public Claim claim(String wording, Speaker speaker) {
        return new Claim(wording, Language.FA, Kind.FACT, speaker.id(), "وزیر امور خارجه", "ایران", Set.of(), null);
    }

    private static int next() {
        return COUNT.incrementAndGet();
    }

    public Statement suggested() {
        return suggested(claim());
    }

    public Statement suggested(Claim claim) {
        var source = new Source(Source.Kind.SPEECH, "نشست خبری", null, null);
        return as(checker(), () -> marking.enter(claim, source, null));
    }

    public Statement queued() {
        return queued(claim());
    }

    public Statement queued(Claim claim) {
        var statement = suggested(claim);
        return as(checker(), () -> triage.accept(statement.id(), statement.version(), claim))
                .get();
    }

    /** In research by the checker. */
    public Statement research() {
        return research(queued(), checker());
    }

    public Statement research(Statement queued, Account checker) {
        return as(checker, () -> assignment.take(queued.id(), queued.version())).get();
    }

    /** A promise in research by the checker, to be kept by that day. */
    public Statement promise(@Nullable LocalDate dueOn) {
        var said = claim("تا آن روز پل را می‌سازیم، شمارهٔ " + next());
        return research(
                queued(new Claim(
                        said.wording(),
                        said.language(),
                        Kind.PROMISE,
                        said.speakerId(),
                        said.role(),
                        said.body(),
                        said.topics(),
                        dueOn)),
                checker());
    }

    /** Its verdict, written with a rating of the scale for promises. */
    public Verdict written(Statement promise, String rating) {
        var source = evidence(promise);
        var text = new Draft(
                rating(Kind.PROMISE, rating), "It goes on.", "The bridge stands half [@" + source.id() + "].", null);
        return write(draft(promise), text);
    }

    public Statement published(Statement promise, String rating) {
        return statementOf(publish(approve(submit(written(promise, rating)), editor())));
    }

    public Statement dismissed() {
        var statement = suggested();
        return as(checker(), () -> triage.dismiss(statement.id(), statement.version(), Dismissal.UNCLEAR, null))
                .get();
    }

    public Statement merged() {
        var target = queued();
        var statement = suggested();
        return as(checker(), () -> triage.merge(statement.id(), statement.version(), target.id()))
                .get();
    }

    public Statement published() {
        return statementOf(publishedVerdict());
    }

    public Statement retracted() {
        var statement = published();
        return as(editor(), () -> withdrawal.retract(statement.id(), statement.version(), "The source was wrong."))
                .get();
    }

    public Statement takenDown() {
        var statement = published();
        return as(admin(), () -> withdrawal.takeDown(statement.id(), statement.version(), "By order of a court.", null))
                .get();
    }

    /** A statement that stands in a state. */
    public Statement statement(StatementStatus status) {
        return switch (status) {
            case SUGGESTED -> suggested();
            case QUEUED -> queued();
            case RESEARCH -> research();
            case DISMISSED -> dismissed();
            case MERGED -> merged();
            case PUBLISHED -> published();
            case RETRACTED -> retracted();
            case TAKEN_DOWN -> takenDown();
        };
    }

    /** The statement as it is now. */
    public Statement now(Statement statement) {
        return as(checker(), () -> statements.find(statement.id())).orElseThrow();
    }

    public Statement statementOf(Verdict verdict) {
        return as(checker(), () -> statements.find(verdict.statementId())).orElseThrow();
    }

    // Evidence and verdicts

    public EvidenceData source(String title) {
        return new EvidenceData(
                "https://archive.example/" + next(), title, "The archive", null, Stance.REFUTES, "It says no.", null);
    }

    /** A source that whoever researches the statement has found. */
    public Evidence evidence(Statement statement) {
        return as(assignee(statement), () -> evidence.add(statement.id(), source("Report")))
                .get();
    }

    private Account assignee(Statement statement) {
        var assignee = now(statement).assigneeId();
        return as(checker(), accounts::checkers).stream()
                .filter(account -> Long.valueOf(account.id()).equals(assignee))
                .findFirst()
                .orElseThrow();
    }

    /** A version just started: nothing written yet. */
    public Verdict draft() {
        return draft(research());
    }

    public Verdict draft(Statement research) {
        return as(assignee(research), () -> verdicts.start(research.id(), null)).get();
    }

    /** A draft that could be submitted. */
    public Verdict written() {
        return written(draft());
    }

    /** Writes a draft, with one source found and cited. */
    public Verdict written(Verdict draft) {
        var statement = statementOf(draft);
        var source = evidence(statement);
        return write(draft, text("The archive says otherwise [@" + source.id() + "].", null));
    }

    /** A whole text, rated false. */
    public Draft text(String explanation, @Nullable String publicNote) {
        return new Draft(rating("false"), "It is not so.", explanation, publicNote);
    }

    public Verdict write(Verdict draft, Draft text) {
        var author = assignee(statementOf(draft));
        return as(author, () -> verdicts.save(draft.id(), draft.version(), text))
                .get();
    }

    /** The id of a rating of the scale for facts. */
    public long rating(String code) {
        return rating(Kind.FACT, code);
    }

    private long rating(Kind kind, String code) {
        return as(checker(), () -> ratings.forKind(kind, false)).stream()
                .filter(rating -> rating.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Verdict submitted() {
        return submit(written());
    }

    public Verdict submit(Verdict written) {
        var author = assignee(statementOf(written));
        return as(author, () -> verdicts.submit(written.id(), written.version()))
                .get();
    }

    /** Every question of the checklist. */
    public Set<String> ticks() {
        return as(editor(), rules::checklist).stream().map(ChecklistItem::code).collect(Collectors.toSet());
    }

    public Verdict approved() {
        return approve(submitted(), editor());
    }

    public Verdict approve(Verdict submitted, Account editor) {
        var ticks = ticks();
        return as(editor, () -> reviews.approve(submitted.id(), submitted.version(), ticks, ""))
                .get();
    }

    /** Under embargo for an hour. */
    public Verdict scheduled() {
        var approved = approved();
        var end = clock.instant().plus(Duration.ofHours(1));
        return as(editor(), () -> reviews.schedule(approved.id(), approved.version(), end))
                .get();
    }

    public Verdict publishedVerdict() {
        return publish(approved());
    }

    public Verdict publish(Verdict approved) {
        return as(editor(), () -> publishing.publish(approved.id(), approved.version()))
                .get();
    }

    /** The next version of a published statement, written and with its public note, not yet submitted. */
    public Verdict correction(Statement published) {
        var draft = as(assignee(published), () -> verdicts.start(published.id(), CorrectionGrade.CORRECTION))
                .get();
        var before = draft.text();
        return write(
                draft, new Draft(before.ratingId(), "It is not quite so.", before.explanation(), "A date was wrong."));
    }

    public Verdict discarded() {
        var draft = written();
        return as(assignee(statementOf(draft)), () -> verdicts.discard(draft.id(), draft.version()))
                .get();
    }

    public Verdict superseded() {
        var first = publishedVerdict();
        publish(approve(submit(correction(statementOf(first))), editor()));
        return now(first);
    }

    /** A version that stands in a state. */
    public Verdict verdict(VerdictStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case DISCARDED -> discarded();
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case SCHEDULED -> scheduled();
            case PUBLISHED -> publishedVerdict();
            case SUPERSEDED -> superseded();
        };
    }

    /** The version as it is now. */
    public Verdict now(Verdict verdict) {
        return as(checker(), () -> verdicts.find(verdict.id())).orElseThrow();
    }

    /** How many editors must approve from now on. */
    public void quorum(int editors) {
        db.update(SETTING)
                .set(SETTING.VALUE, JSONB.valueOf(Integer.toString(editors)))
                .where(SETTING.KEY.eq("approval-quorum"))
                .execute();
    }
}
