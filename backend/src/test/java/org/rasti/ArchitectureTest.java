package org.rasti;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** The fences of the house: a build that steps over one fails. */
class ArchitectureTest {

    static final List<String> FEATURES = Layout.PACKAGES;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    FEATURES.stream().map(feature -> "org.rasti." + feature).toArray(String[]::new));

    /**
     * Classes with SQL that are called otherwise than *Repository or *Queries: each alone with tables of its own, which
     * nobody else writes.
     */
    private static final Set<String> SQL_ELSEWHERE = Set.of(
            "FirstAdmin", // setup_key
            "LoginThrottle", // login_failure
            "Ledger", // ledger_entry
            "DeskRules", // reads setting and checklist_item
            "PageFreezer", // frozen_page
            "Publications", // publication, correction, public_page
            "PublishedPages"); // reads them

    /** What a service needs to name a column whose change it asks a repository for. */
    private static final DescribedPredicate<JavaClass> NAMES_OF_COLUMNS =
            type(Field.class).or(type(TableField.class)).as("fields");

    @Test
    void textExtractionAndWorkflowArePureJava() {
        classes()
                .that()
                .resideInAnyPackage(Layout.within("text"), Layout.within("extraction"), Layout.within("workflow"))
                .and(DescribedPredicate.not(areTheCommandLine()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        Layout.within("text"),
                        Layout.within("extraction"),
                        Layout.within("workflow"),
                        "org.jspecify..",
                        "com.ibm.icu..",
                        "com.github.pemistahl.lingua..",
                        "com.github.difflib.."))
                .check(CLASSES);
    }

    @Test
    void matchingIsPureJavaOverAnIndex() {
        classes()
                .that()
                .resideInAPackage(Layout.within("matching"))
                .and(DescribedPredicate.not(areTheCommandLine()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        Layout.within("text"),
                        Layout.within("search"),
                        Layout.within("matching"),
                        "org.jspecify..",
                        "org.apache.lucene..",
                        "ai.onnxruntime..",
                        "ai.djl.."))
                .check(CLASSES);
    }

    /** A sentence model is looked for when the product runs; a build may leave out what it needs. */
    @Test
    void whatABuildMayLeaveOutIsUsedInOneClass() {
        noClasses()
                .that()
                .doNotHaveSimpleName("OnnxSentenceModel")
                .should()
                .dependOnClassesThat(resideInAnyPackage("ai.onnxruntime..", "ai.djl.."))
                .check(CLASSES);
    }

    /** Edges for measuring from outside: they read and write JSON lines, and nothing stands on them. */
    private static DescribedPredicate<JavaClass> areTheCommandLine() {
        var edges = Set.of("ArticleLines", "MatchLines");
        return DescribedPredicate.describe(
                "are the command line", type -> edges.contains(outermost(type).getSimpleName()));
    }

    @Test
    void fetchingKnowsNeitherSpringNorTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage(Layout.within("fetch"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.jooq..", "org.rasti.jooq.."))
                .check(CLASSES);
    }

    @Test
    void theLanguageModelIsAnEngineThatKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(Layout.within("languagemodel"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.rasti..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                Layout.within("languagemodel"), Layout.within("extraction"), Layout.within("text")))))
                .check(CLASSES);
    }

    @Test
    void nothingHereKnowsAScreenOrARequest() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.vaadin..", "jakarta.servlet..", "org.springframework.web..", "gg.jte.."))
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void aFeatureKnowsOnlyThoseToItsLeft(String feature) {
        noClasses()
                .that()
                .resideInAPackage(Layout.within(feature))
                .should()
                .dependOnClassesThat(resideInAnyPackage(Layout.rightOf(feature)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void sqlStandsInRepositoriesAndQueries() {
        noClasses()
                .that(areNoPlaceForSql())
                .should()
                .dependOnClassesThat(resideInAPackage("org.jooq..").and(DescribedPredicate.not(NAMES_OF_COLUMNS)))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areNoPlaceForSql() {
        return DescribedPredicate.describe("are neither repository nor queries", type -> {
            var outer = outermost(type).getSimpleName();
            return !outer.endsWith("Repository") && !outer.endsWith("Queries") && !SQL_ELSEWHERE.contains(outer);
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    void whoActsIsReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Layout.within("account"))
                .should()
                .dependOnClassesThat(type(SecurityContextHolder.class))
                .check(CLASSES);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void everyPackageIsNullMarked(String feature) throws ClassNotFoundException {
        assertThat(Class.forName("org.rasti." + feature + ".package-info").isAnnotationPresent(NullMarked.class))
                .isTrue();
    }
}
