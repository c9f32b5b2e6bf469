package org.rasti.desk;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The desk with the demonstration loaded, without a browser. Tests share it, so each makes what it changes. */
// Spring Security keeps its context strategy in a static field: two application contexts at once would mix them up.
@DirtiesContext
@SpringBootTest(properties = "rasti.demo=true")
public abstract class DemoDesk extends SpringBrowserlessTest {

    private static final Path DATA = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("rasti-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("rasti.data", DATA::toString);
    }
}
