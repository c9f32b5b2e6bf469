package org.rasti.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.StaffUser;
import org.rasti.extraction.Kind;
import org.rasti.publication.Citations;
import org.rasti.publication.PublicPage;
import org.rasti.publication.PublishedPages;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = "rasti.demo=true")
@DirtiesContext
class DemoLoaderTest {

    @TempDir
    static Path data;

    @Autowired
    DemoLoader loader;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    StatementQueries statements;

    @Autowired
    PublishedPages pages;

    @Autowired
    Printed console;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("rasti.data", data::toString);
    }

    @Test
    void findsTheStatementsOfTheArticleWithTheirSpeakers() {
        var groups = candidate("گروههای تروریستی فعال در سوریه ارتباط نزدیکی با آمریکا دارند");
        var zone = candidate("به یک حوزه تجاری تبدیل خواهد کرد");

        assertThat(groups.speaker()).isEqualTo("سید عباس عراقچی");
        assertThat(groups.kind()).isEqualTo(Kind.FACT);
        assertThat(zone.speaker()).isEqualTo("هاکان فیدان");
        assertThat(zone.kind()).isEqualTo(Kind.PROMISE);
    }

    private StatementLine candidate(String words) {
        var found =
                as("demo-checker", StatementFilter.of(StatementStatus.SUGGESTED).with(words));
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private List<StatementLine> as(String login, StatementFilter filter) {
        return DemoPart.as(account(login), () -> statements.list(filter, 0, 1000));
    }

    private Account account(String login) {
        return accounts.forSignIn(login).map(StaffUser::account).orElseThrow();
    }

    @Test
    void publishesOneVerdictThatSaysItIsAnExample() {
        var listed = pages.latest(10);

        assertThat(listed).singleElement().satisfies(listing -> {
            assertThat(listing.demo()).isTrue();
            assertThat(listing.rating().example()).isTrue();
            assertThat(listing.rating().value()).isNull();
            assertThat(listing.rating().name().in("fa")).isEqualTo("نمونه");
            assertThat(listing.summary()).contains("نمونه");
        });
        assertThat(pages.demonstration()).isTrue();
    }

    @Test
    void citesItsSourceAndHasItApprovedByAnotherThanItsAuthor() {
        var page = Objects.requireNonNull(shown().page());

        assertThat(page.explanation()).contains("این متن یک نمونه است");
        assertThat(Citations.in(page.explanation()))
                .containsExactly(page.evidence().getFirst().id());
        assertThat(page.approvers()).containsExactly("دبیر نمایشی");
        assertThat(page.author()).isEqualTo("راستی‌آزمای نمایشی");
    }

    private PublicPage shown() {
        return pages.find(pages.latest(1).getFirst().code()).orElseThrow();
    }

    @Test
    void tellsTheConsoleThePasswordOfEachAccount() {
        var passwords = console.passwords();

        assertThat(passwords).containsOnlyKeys("demo-checker", "demo-editor", "demo-admin");
        assertThat(passwords).allSatisfy((login, password) -> assertThat(encoder.matches(
                        password, accounts.forSignIn(login).orElseThrow().getPassword()))
                .isTrue());
    }

    @Test
    void loadsOnce() {
        var everything = StatementFilter.ALL;
        var before = as("demo-editor", everything);
        var page = shown();

        loader.load();

        assertThat(as("demo-editor", everything)).isEqualTo(before);
        assertThat(shown()).isEqualTo(page);
        assertThat(console.passwords()).hasSize(3);
    }

    @TestConfiguration
    static class Terminal {

        @Bean
        @Primary
        Printed printed() {
            return new Printed();
        }
    }

    /** Remembers what was printed. */
    static class Printed extends StartNotice.Console {

        private final List<String> lines = new ArrayList<>();

        @Override
        void print(String line) {
            lines.add(line);
        }

        Map<String, String> passwords() {
            return lines.stream()
                    .filter(line -> line.startsWith("  demo-"))
                    .map(line -> line.strip().split(" +"))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        }
    }
}
