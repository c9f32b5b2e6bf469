package org.rasti;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of services as they are, against a PostgreSQL: nothing is mocked. Each class begins with a fresh database. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FreshDatabase.class)
@SpringBootTest(
        classes = BackendContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "db-scheduler.enabled=false",
            "spring.jooq.sql-dialect=postgres",
            "spring.main.banner-mode=off",
            // Tests of the search bring its indexes up to date themselves.
            "rasti.search.following=false",
            "rasti.matching.vectors=false",
            "rasti.search.folder=target/tests-index/${random.uuid}"
        })
public @interface BackendTest {}
