package org.rasti.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns a template and what it shows into an answer with the headers that depend on the page. */
@Component
class Answers {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Anyone may keep a page but asks each time whether it still stands: a correction shows at once. */
    private static final String REVALIDATE = "public, max-age=0, must-revalidate";

    private final TemplateEngine templates;

    Answers(TemplateEngine templates) {
        this.templates = templates;
    }

    /** A page that may be kept and revalidated; Spring turns it into 304 where the reader has it already. */
    ResponseEntity<byte[]> page(String template, Frame frame, Map<String, Object> shown) {
        return page(HttpStatus.OK, template, frame, shown);
    }

    ResponseEntity<byte[]> page(HttpStatus status, String template, Frame frame, Map<String, Object> shown) {
        byte[] body = render(template, shown);
        var headers = headers(frame);
        headers.setETag(Etags.of(body));
        headers.setCacheControl(REVALIDATE);
        return new ResponseEntity<>(body, headers, status);
    }

    /** A page about a failure: nobody keeps it. */
    ResponseEntity<byte[]> failure(HttpStatus status, String template, Frame frame, Map<String, Object> shown) {
        var headers = headers(frame);
        headers.setCacheControl(CacheControl.noStore());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return new ResponseEntity<>(render(template, shown), headers, status);
    }

    static ResponseEntity.HeadersBuilder<?> redirect(HttpStatus status, String path) {
        return ResponseEntity.status(status).location(URI.create(path)).header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
    }

    private byte[] render(String template, Map<String, Object> shown) {
        var output = new Utf8ByteOutput();
        templates.render(template, shown, output);
        return BidiControls.dropped(output.toByteArray());
    }

    private static HttpHeaders headers(Frame frame) {
        var headers = new HttpHeaders();
        headers.setContentType(HTML);
        var languages = new LinkedHashSet<String>();
        languages.add(frame.language().tag());
        languages.add(frame.head().textLanguage().tag());
        headers.set(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", languages));
        if (!frame.head().indexed()) {
            headers.set("X-Robots-Tag", "noindex");
        }
        return headers;
    }
}
