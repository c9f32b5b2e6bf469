package org.rasti.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The few files that stand beside the pages. */
@Controller
class SiteFilesController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /desk/
            """;

    private final Stylesheet stylesheet;

    SiteFilesController(Stylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    /** A page kept from before an update may ask for an older version: it gets today's, but may not keep it. */
    @GetMapping("/site/rasti-{version}.css")
    ResponseEntity<String> stylesheet(@PathVariable String version) {
        var caching = version.equals(stylesheet.version())
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
        return ResponseEntity.ok().contentType(CSS).cacheControl(caching).body(stylesheet.text());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(ROBOTS);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<Resource> favicon() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/x-icon"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(new ClassPathResource("static/site/favicon.ico"));
    }
}
