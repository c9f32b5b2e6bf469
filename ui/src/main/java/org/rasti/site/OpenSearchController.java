package org.rasti.site;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.rasti.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** Tells browsers how this site is searched, so that its search can be asked from the address bar. */
@Controller
class OpenSearchController {

    private static final MediaType DESCRIPTION =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private final Frames frames;
    private final SiteAddress address;

    OpenSearchController(Frames frames, SiteAddress address) {
        this.frames = frames;
        this.address = address;
    }

    @GetMapping("/" + PublicPaths.LANGUAGE + "/opensearch.xml")
    ResponseEntity<String> description(@PathVariable String language) {
        var reader = frames.reader(Language.of(language));
        var description = """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>%s</ShortName>
              <Description>%s</Description>
              <Language>%s</Language>
              <InputEncoding>UTF-8</InputEncoding>
              <OutputEncoding>UTF-8</OutputEncoding>
              <Image height="16" width="16" type="image/x-icon">%s</Image>
              <Url type="text/html" method="get" template="%s?q={searchTerms}"/>
              <Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
            </OpenSearchDescription>
            """.formatted(
                        text(reader.get("site.name")),
                        text(reader.get("site.search.lead")),
                        reader.language().tag(),
                        text(address.absolute("/favicon.ico")),
                        text(address.absolute(PublicPaths.search(reader.language()))),
                        text(address.absolute(PublicPaths.openSearch(reader.language()))));
        return ResponseEntity.ok()
                .contentType(DESCRIPTION)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(description);
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
