package org.rasti.site;

import java.util.Map;
import org.rasti.publication.FrozenPage;
import org.rasti.publication.PublicPage;
import org.rasti.publication.PublishedPages;
import org.rasti.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A statement's page at its stable address. */
@Controller
class VerdictController {

    private final PublishedPages pages;
    private final VerdictHeads heads;
    private final Frames frames;
    private final Answers answers;
    private final ErrorPages errors;

    VerdictController(PublishedPages pages, VerdictHeads heads, Frames frames, Answers answers, ErrorPages errors) {
        this.pages = pages;
        this.heads = heads;
        this.frames = frames;
        this.answers = answers;
        this.errors = errors;
    }

    @GetMapping("/" + PublicPaths.LANGUAGE + "/statements/{segment}")
    ResponseEntity<?> statement(@PathVariable String language, @PathVariable String segment) {
        var shown = Language.of(language);
        var address = StatementAddress.parse(segment);
        var found = address.flatMap(asked -> pages.find(asked.code()));
        if (address.isEmpty() || found.isEmpty()) {
            return errors.answer(HttpStatus.NOT_FOUND, shown);
        }
        return answer(found.get(), address.get(), shown);
    }

    /** A page taken down answers where it is asked: its slug would tell what its text may not. */
    private ResponseEntity<?> answer(PublicPage published, StatementAddress asked, Language language) {
        var page = published.page();
        if (page == null || published.state() == PublicPage.State.TAKEN_DOWN) {
            return tombstone(published, language);
        }
        if (!asked.isCanonical(published.code(), published.slug())) {
            var path = PublicPaths.statement(language, published.code(), published.slug());
            return Answers.redirect(HttpStatus.MOVED_PERMANENTLY, path).build();
        }
        return verdict(published, page, language);
    }

    private ResponseEntity<byte[]> verdict(PublicPage published, FrozenPage page, Language language) {
        var reader = frames.reader(language);
        var frame = frames.frame(reader, heads.verdict(published, page, reader));
        return answers.page(
                "verdict.jte", frame, Map.of("frame", frame, "verdict", Verdict.of(published, page, reader)));
    }

    private ResponseEntity<byte[]> tombstone(PublicPage published, Language language) {
        var reader = frames.reader(language);
        var frame = frames.frame(reader, heads.tombstone(published, reader));
        return answers.page(HttpStatus.GONE, "tombstone.jte", frame, Map.of("frame", frame, "published", published));
    }
}
