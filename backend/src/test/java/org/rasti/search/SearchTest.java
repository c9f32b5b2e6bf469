package org.rasti.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rasti.search.MemoryIndex.claim;
import static org.rasti.search.MemoryIndex.ids;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.search.Excerpt.Mark;
import org.rasti.search.QueryProblem.Code;
import org.rasti.search.SearchDocument.Role;
import org.rasti.search.SearchRequest.Order;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.text.Language;

class SearchTest {

    private static final Map<String, String> ARAGHCHI = Map.of("fa", "سید عباس عراقچی", "en", "Abbas Araghchi");
    private static final Map<String, String> FIDAN = Map.of("tr", "Hakan Fidan", "fa", "هاکان فیدان");
    private static final Map<String, String> FALSE = Map.of("en", "False", "fa", "نادرست");
    private static final Map<String, String> MOSTLY_FALSE = Map.of("en", "Mostly false", "fa", "بیشتر نادرست");

    @TempDir
    private static Path folder;

    private static MemoryIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = MemoryIndex.of(
                folder,
                claim(1, Language.FA, "گروه‌های تروریستی فعال در سوریه با آمریکا ارتباط نزدیک دارند.")
                        .text(Role.NAME, Language.EN, "Abbas Araghchi")
                        .text(Role.NAME, Language.FA, "سید عباس عراقچی")
                        .text(Role.TEXT, Language.FA, "او در نشست خبری گفت که این گروهها را می شناسد و مردم می‌روند.")
                        .value(Facet.SPEAKER, "سید عباس عراقچی", ARAGHCHI, List.of("Araqchi"))
                        .value(Facet.RATING, "false", FALSE, List.of())
                        .value(Facet.STATE, "PUBLISHED")
                        .value(Facet.CLAIM, "FACT")
                        .value(Facet.LANGUAGE, "fa")
                        .value(
                                Facet.TOPIC,
                                "foreign-policy",
                                Map.of("en", "Foreign policy", "fa", "سیاست خارجی"),
                                List.of())
                        .value(Facet.OUTLET, "عصر ترکیه", Map.of(), List.of("عصر ترکیه"))
                        .day(LocalDate.of(2024, 12, 2))
                        .dated(MemoryIndex.DAY),
                claim(2, Language.EN, "The provinces at the common border will become a trade zone.")
                        .text(Role.NAME, Language.TR, "Hakan Fidan")
                        .value(Facet.SPEAKER, "Hakan Fidan", FIDAN, List.of())
                        .value(Facet.RATING, "mostly-false", MOSTLY_FALSE, List.of())
                        .value(Facet.STATE, "QUEUED")
                        .value(Facet.CLAIM, "PROMISE")
                        .value(Facet.LANGUAGE, "en")
                        .day(LocalDate.of(2025, 1, 15))
                        .dated(MemoryIndex.DAY),
                claim(3, Language.TR, "İstanbul'da işsizlik yüzde 12,5 azaldı.")
                        .value(Facet.STATE, "QUEUED")
                        .value(Facet.LANGUAGE, "tr")
                        .dated(Instant.parse("2020-01-01T00:00:00Z")),
                claim(4, Language.AR, "وزير الخارجية: المدارس مغلقة في المدينة")
                        .value(Facet.STATE, "DISMISSED")
                        .value(Facet.LANGUAGE, "ar")
                        .dated(Instant.parse("2021-01-01T00:00:00Z")),
                claim(5, Language.EN, "The border bridge was closed in May and the trade stopped.")
                        .value(Facet.STATE, "PUBLISHED")
                        .value(Facet.LANGUAGE, "en")
                        .dated(Instant.parse("2022-01-01T00:00:00Z")));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    // Words

    @ParameterizedTest
    @CsvSource({
        "سوریه, 1",
        "گروههای تروریستی, 1",
        "گروه های تروریستي, 1",
        "میروند, 1",
        "می روند, 1",
        "آمریکا نزدیک, 1",
        "امريكا, 1",
        "عراقچی, 1",
        "Araghchi, 1",
        "araghchi سوریه, 1",
        "province, 2",
        "istanbul, 3",
        "işsizlik, 3",
        "'۱۲,۵', 3",
        "مدارس المدينه, 4",
        "وزیر خارجیه, 4"
    })
    void wordsAreFoundHoweverTheyAreSpelt(String query, long id) throws IOException {
        assertThat(index.search(query)).satisfies(result -> {
            assertThat(ids(result)).contains(id);
            assertThat(result.ready()).isTrue();
        });
    }

    @Test
    void allWordsHaveToBeThereAndTheTitleCountsMost() throws IOException {
        assertThat(index.ids("border trade")).containsExactlyInAnyOrder(2L, 5L);
        assertThat(index.ids("border bridge")).containsExactly(5L);
    }

    @Test
    void aPhraseKeepsItsOrder() throws IOException {
        assertThat(index.ids("\"trade zone\"")).containsExactly(2L);
        assertThat(index.ids("\"zone trade\"")).isEmpty();
        assertThat(index.ids("«ارتباط نزدیک»")).containsExactly(1L);
    }

    @Test
    void aWordCanBeLeftOut() throws IOException {
        assertThat(index.ids("border -bridge")).containsExactly(2L);
        assertThat(index.ids("-border -سوریه")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(index.ids("border -\"trade zone\"")).containsExactly(5L);
    }

    @Test
    void theLastWordMayStillBeGrowing() throws IOException {
        var request = SearchRequest.of("bord").whileTyping();

        assertThat(ids(index.search(request))).containsExactlyInAnyOrder(2L, 5L);
        assertThat(index.search(request).hits().getFirst().title().marks()).hasSize(1);
        assertThat(index.ids("bord")).isEmpty();
        assertThat(index.ids("bord*")).hasSize(2);
        assertThat(ids(index.search(SearchRequest.of("تروریس").whileTyping()))).containsExactly(1L);
    }

    @Test
    void nothingAskedIsEverythingTheNewestFirst() throws IOException {
        assertThat(index.ids("")).containsExactly(2L, 1L, 5L, 4L, 3L);
        assertThat(ids(index.search(SearchRequest.of("border").by(Order.OLDEST))))
                .containsExactly(5L, 2L);
    }

    @Test
    void hitsComeInPages() throws IOException {
        assertThat(ids(index.search(SearchRequest.of("").page(3, 2)))).containsExactly(4L, 3L);
        assertThat(ids(index.search(SearchRequest.of("").page(900, 2)))).isEmpty();
        assertThat(index.search(SearchRequest.of("").page(0, 0)).total().count())
                .isEqualTo(5);
    }

    // Fields

    @ParameterizedTest
    @CsvSource({
        "speaker:عراقچی, 1",
        "speaker:araghchi, 1",
        "speaker:Araqchi, 1",
        "'speaker:\"سید عباس عراقچی\"', 1",
        "گوینده:عراقچي, 1",
        "speaker:fidan, 2",
        "rating:false, 1",
        "رده:نادرست, 1",
        "rating:mostly-false, 2",
        "'rating:\"mostly false\"', 2",
        "topic:foreign-policy, 1",
        "'موضوع:\"سیاست خارجی\"', 1",
        "رسانه:عصر‌ترکیه, 1",
        "kind:promise, 2",
        "kind:وعده, 2",
        "lang:turkish, 3",
        "زبان:عربی, 4",
        "state:dismissed, 4"
    })
    void fieldsNarrow(String query, long id) throws IOException {
        assertThat(index.ids(query)).containsExactly(id);
    }

    @Test
    void valuesOfOneFieldAreAlternativesAndFieldsNarrowOneAnother() throws IOException {
        assertThat(index.ids("state:queued state:dismissed")).containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(index.ids("state:queued lang:tr")).containsExactly(3L);
        assertThat(index.ids("state:published -lang:fa")).containsExactly(5L);
        assertThat(index.ids("border state:queued")).containsExactly(2L);
        assertThat(index.ids("state:nonsense")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "said:2024-12, 1",
        "said:2024-11..2025-01, 1 2",
        "said:2025.., 2",
        "said:..2024, 1",
        "said:2024-12-02, 1",
        "said:2024, 1",
        "said:1403-09, 1",
        "said:1403-08..1403-10, 1 2",
        "گفته:۱۴۰۳/۰۹/۱۲, 1",
        "-said:2024, 2 3 4 5"
    })
    void daysAreReadInBothCalendars(String query, String expected) throws IOException {
        assertThat(index.ids(query).stream().sorted().map(Object::toString).toList())
                .containsExactly(expected.split(" "));
    }

    @Test
    void aColonAloneMakesNoField() throws IOException {
        assertThat(index.search("10:30 http://example.org foo:bar").problems()).isEmpty();
        assertThat(index.ids("وزير: المدارس")).containsExactly(4L);
    }

    // Spelling

    @Test
    void anotherSpellingIsTriedWhereLittleIsFound() throws IOException {
        var result = index.search("provinses");

        assertThat(ids(result)).containsExactly(2L);
        assertThat(result.tolerance()).isEqualTo(Tolerance.SPELLING);
        assertThat(result.didYouMean()).isEqualTo("provinces");
        assertThat(result.hits().getFirst().title().marks()).hasSize(1);
    }

    @Test
    void theCorrectedQuestionKeepsEverythingElse() throws IOException {
        assertThat(index.search("lang:en comon \"trade zone\"").didYouMean())
                .isEqualTo("lang:en common \"trade zone\"");
    }

    @Test
    void aNumberIsNeverTakenForAnother() throws IOException {
        assertThat(index.search("1250 işsizlik").hits()).isEmpty();
    }

    @Test
    void aWordMayBeMissingWhereNothingHasThemAll() throws IOException {
        var result = index.search("border trade zone xylophone");

        assertThat(ids(result)).containsExactly(2L);
        assertThat(result.tolerance()).isEqualTo(Tolerance.SOME_WORDS);
    }

    // What a hit shows

    @Test
    void foundWordsAreMarkedInTheTextAsItIsWritten() throws IOException {
        var title = index.search("گروههای").hits().getFirst().title();

        assertThat(title.text()).startsWith("گروه‌های تروریستی");
        assertThat(title.marks()).containsExactly(new Mark(0, "گروه‌های".length()));
        assertThat(title.language()).isEqualTo(Language.FA);
        assertThat(title.cut()).isFalse();
    }

    @Test
    void anExcerptShowsWhereElseTheWordsStand() throws IOException {
        var excerpts = index.search("نشست خبری").hits().getFirst().excerpts();

        assertThat(excerpts).singleElement().satisfies(excerpt -> {
            assertThat(excerpt.text()).contains("نشست خبری");
            assertThat(excerpt.marks()).hasSize(2);
        });
    }

    @Test
    void aLongTextIsCutAroundTheWords(@TempDir Path other) throws IOException {
        var text = "All quiet here. ".repeat(200) + "Then a zebra came by. " + "Quiet again. ".repeat(200);
        var article = claim(1, Language.EN, "News").text(Role.TEXT, text).dated(MemoryIndex.DAY);
        try (var small = MemoryIndex.of(other, article)) {
            var excerpt = small.search("zebra").hits().getFirst().excerpts().getFirst();

            assertThat(excerpt.cut()).isTrue();
            assertThat(excerpt.text().length()).isLessThan(300);
            var mark = excerpt.marks().getFirst();
            assertThat(excerpt.text().substring(mark.start(), mark.end())).isEqualTo("zebra");
        }
    }

    // Facets

    @Test
    void aNameOfAnyLengthCanBeKept(@TempDir Path other) throws IOException {
        var name = "سخنگو ".repeat(20_000);
        var statement = claim(1, Language.FA, "x")
                .value(Facet.SPEAKER, name, Map.of("fa", name), List.of(name))
                .dated(MemoryIndex.DAY);
        try (var small = MemoryIndex.of(other, statement)) {
            assertThat(small.ids("speaker:سخنگو")).containsExactly(1L);
            assertThat(small.search("").facet(Facet.SPEAKER)).hasSize(1);
        }
    }

    @Test
    void valuesAreCountedWithTheirNames() throws IOException {
        var result = index.search("");

        assertThat(result.facet(Facet.STATE))
                .extracting(FacetValue::value, FacetValue::count)
                .startsWith(tuple("PUBLISHED", 2), tuple("QUEUED", 2));
        assertThat(result.facet(Facet.RATING).getFirst().name("fa")).isEqualTo("نادرست");
        assertThat(result.facet(Facet.MONTH)).extracting(FacetValue::value).containsExactly("2024-12", "2025-01");
        assertThat(result.facet(Facet.JALALI_MONTH))
                .extracting(FacetValue::value)
                .containsExactly("1403-09", "1403-10");
        assertThat(index.search("border").facet(Facet.SPEAKER))
                .extracting(FacetValue::value)
                .containsExactly("Hakan Fidan");
    }

    @Test
    void aCountedValueNarrowsTheQuestionToWhatWasCounted() throws IOException {
        for (var counts : index.search("").facets()) {
            for (var value : counts.values()) {
                assertThat(index.search(value.term()).total().count())
                        .as(value.term())
                        .isEqualTo(value.count());
            }
        }
    }

    // Completions

    @Test
    void namesAndClaimsComplete() throws IOException {
        assertThat(index.complete("zone ara")).isEmpty();
        assertThat(index.complete("sayyid ab")).isEmpty();
        assertThat(index.complete("عراق")).first().satisfies(completion -> {
            assertThat(completion.what()).isEqualTo(Completion.What.SPEAKER);
            assertThat(completion.text()).isEqualTo("سید عباس عراقچی");
            assertThat(index.ids(completion.query())).containsExactly(1L);
        });
        assertThat(index.complete("provinces at the com"))
                .extracting(Completion::text)
                .containsExactly("The provinces at the common border will become a trade zone.");
        assertThat(index.complete("rating:fal")).extracting(Completion::query).containsExactly("rating:false");
    }

    // Whatever is typed

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((((((((",
                "\"",
                "\"\"",
                "«",
                "- -- ---",
                "AND OR NOT",
                "a AND (b OR",
                "*",
                "**** ????",
                "[* TO *]",
                "field:",
                "said:",
                "speaker:\"",
                "\\",
                "\\\\\"",
                "/.*/",
                "a~2 b^9",
                "\u0000\u0001\u001b[31m",
                "\ud800",
                "\udc00x",
                ":::",
                "::speaker:x",
                "-said:..",
                "said:..",
                "said:9999-99-99",
                "said:0000",
                "<script>",
                "'; DROP TABLE x; --",
                "\u200c\u200c",
                "\u202e",
                "🙂",
                "%s%n",
                "${x}",
                "#{x}",
                "said:1403-13",
                "said:2025..2024",
                "-",
                "\"-\" -\"x\""
            })
    void anyInputIsAnswered(String query) throws IOException {
        for (var request :
                List.of(SearchRequest.of(query), SearchRequest.of(query).whileTyping())) {
            assertThat(index.search(request).ready()).isTrue();
        }
        index.complete(query);
    }

    @ParameterizedTest
    @CsvSource({
        "said:tomorrow, NO_DATE, 5, 8",
        "border said:1403-13, NO_DATE, 12, 7",
        "said:2025..2024, BACKWARDS, 5, 10",
        "speaker:, NO_VALUE, 0, 8",
        "border \"trade zo, OPEN_QUOTATION, 7, 9"
    })
    void aProblemSaysWhatAndWhere(String query, Code code, int position, int length) throws IOException {
        assertThat(index.search(query).problems()).containsExactly(new QueryProblem(code, position, length));
    }

    @Test
    void soMuchIsReadAndNoMore() throws IOException {
        assertThat(index.search("border ".repeat(40)).problems())
                .containsExactly(new QueryProblem(Code.TOO_MANY_WORDS, 32 * 7, 8 * 7));
        assertThat(index.search("x".repeat(1_000_000)).problems())
                .extracting(QueryProblem::code)
                .containsExactly(Code.TOO_LONG);
        assertThat(index.search("\"" + "border ".repeat(200) + "\"").ready()).isTrue();
    }

    @Test
    void nothingThatCanBeAskedCostsMuch() throws IOException {
        var costly = new ArrayList<String>();
        costly.add("a* ".repeat(5_000));
        costly.add("* ".repeat(5_000));
        costly.add("ab".repeat(500_000));
        costly.add("(".repeat(10_000) + "a" + ")".repeat(10_000));
        costly.add("provinses commun boarder tradde zoneee ".repeat(100));
        costly.add("speaker:a ".repeat(1_000));
        costly.add("دانش‌آموزان‌مدرسه‌سوریه‌آمریکا ".repeat(100));
        costly.add("ab* -x ".repeat(100));
        for (var query : costly) {
            var begun = System.nanoTime();
            index.search(SearchRequest.of(query).whileTyping());
            index.search(query);
            assertThat(System.nanoTime() - begun).as(query.substring(0, 20)).isLessThan(2_000_000_000L);
        }
    }
}
