package org.rasti;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each feature is a module: nobody reaches past what it shows, and no two need each other. */
class ModularityTest {

    /** Tables as Java, which every feature uses for its own; a part of the machinery as much as jOOQ is. */
    private static final DescribedPredicate<JavaClass> MACHINERY =
            JavaClass.Predicates.resideInAnyPackage("org.rasti.jooq..", "org.rasti.migrations..");

    private static final ApplicationModules MODULES = ApplicationModules.of("org.rasti", MACHINERY);

    @Test
    void featuresKeepToWhatOthersShow() {
        MODULES.verify();
    }

    @Test
    void theFeaturesAreThoseOfTheDesign() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(Layout.PACKAGES.toArray(String[]::new));
    }
}
