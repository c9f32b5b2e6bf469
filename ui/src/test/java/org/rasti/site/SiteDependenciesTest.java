package org.rasti.site;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.rasti.search.Excerpt;
import org.rasti.search.Facet;
import org.rasti.search.FacetCounts;
import org.rasti.search.FacetValue;
import org.rasti.search.Hit;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.search.Total;

/** What the public site may see, so that a draft cannot leak by type. */
@AnalyzeClasses(
        packages = {"org.rasti.site", "org.rasti.searchbox"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class SiteDependenciesTest {

    /** What an answer is made of; never an index itself, nor what fills one. */
    private static final DescribedPredicate<JavaClass> ANSWERS = belongToAnyOf(
            SearchRequest.class,
            SearchResult.class,
            Hit.class,
            Excerpt.class,
            Facet.class,
            FacetCounts.class,
            FacetValue.class,
            QueryProblem.class,
            Total.class);

    private static final DescribedPredicate<JavaClass> OPEN_TO_THE_SITE = resideInAPackage("org.rasti.site..")
            .or(resideInAPackage("org.rasti.publication"))
            .or(resideInAPackage("org.rasti.text"))
            .or(resideInAPackage("org.rasti.messages"))
            .or(resideInAPackage("org.rasti.searchbox"))
            .or(ANSWERS);

    @ArchTest
    static final ArchRule SEES_PUBLISHED_THINGS_ONLY = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.rasti..").and(DescribedPredicate.not(OPEN_TO_THE_SITE)))
            .because("what is not published must not be reachable from a public page");

    @ArchTest
    static final ArchRule ASKS_NO_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "javax.sql..", "org.springframework.jdbc..", "com.vaadin..");
}
