package org.rasti.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one stylesheet: the palette, which the desk shares, and the site's own rules, as one file. */
@Component
class Stylesheet {

    private final String text = read("palette.css") + read("site.css");
    private final String version = Etags.hash(text.getBytes(StandardCharsets.UTF_8));

    /** Its address names its content, so that it may be kept for ever. */
    String href() {
        return "/site/rasti-" + version + ".css";
    }

    String version() {
        return version;
    }

    String text() {
        return text;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("static/site/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the stylesheet is part of the build", e);
        }
    }
}
