package org.rasti.site;

import java.util.List;
import java.util.Map;
import org.rasti.publication.PublicListing;
import org.rasti.publication.PublishedPages;
import org.rasti.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The front page, and the way to the one in the reader's language. */
@Controller
class FrontController {

    private static final int LATEST = 24;

    private final PublishedPages pages;
    private final Frames frames;
    private final Answers answers;

    FrontController(PublishedPages pages, Frames frames, Answers answers) {
        this.pages = pages;
        this.frames = frames;
        this.answers = answers;
    }

    @GetMapping("/")
    ResponseEntity<Void> chooseLanguage(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "") String accepted) {
        return Answers.redirect(HttpStatus.FOUND, PublicPaths.front(PreferredLanguage.of(accepted)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GetMapping("/" + PublicPaths.LANGUAGE)
    ResponseEntity<Void> addSlash(@PathVariable String language) {
        return Answers.redirect(HttpStatus.MOVED_PERMANENTLY, PublicPaths.front(Language.of(language)))
                .build();
    }

    @GetMapping("/" + PublicPaths.LANGUAGE + "/")
    ResponseEntity<byte[]> front(@PathVariable String language) {
        var reader = frames.reader(Language.of(language));
        List<PublicListing> latest = pages.latest(LATEST);
        var head = frames.translatedHead(
                reader,
                reader.get("site.front.title"),
                reader.get("site.description"),
                !frames.demonstration(),
                PublicPaths::front);
        var frame = frames.frame(reader, head);
        var cards = latest.stream().map(listing -> Card.of(listing, reader)).toList();
        return answers.page("front.jte", frame, Map.of("frame", frame, "cards", cards));
    }
}
