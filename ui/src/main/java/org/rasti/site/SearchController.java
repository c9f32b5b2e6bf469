package org.rasti.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasti.publication.PublicSearch;
import org.rasti.searchbox.Question;
import org.rasti.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page: a question in its address, and what is published that answers it. */
@Controller
class SearchController {

    private static final int TITLE = 80;
    private static final String RETRY_SECONDS = "60";

    /** What the help explains, in its order. */
    private static final List<String> HELP = List.of(
            "words", "phrase", "without", "prefix", "speaker", "rating", "topic", "kind", "outlet", "lang", "said");

    private final PublicSearch search;
    private final Frames frames;
    private final Answers answers;

    SearchController(PublicSearch search, Frames frames, Answers answers) {
        this.search = search;
        this.frames = frames;
        this.answers = answers;
    }

    @GetMapping("/" + PublicPaths.LANGUAGE + "/search")
    ResponseEntity<byte[]> search(
            @PathVariable String language,
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "") String page) {
        var reader = frames.reader(Language.of(language));
        var asked = Asked.of(question, order, page);
        var result = search.search(asked.request());
        var frame = frames.frame(reader, asked.question().isBlank() ? startHead(reader) : head(asked, reader));
        var shown = shown(SearchPage.of(asked, result, reader), frame);
        return result.ready()
                ? answers.page("search.jte", frame, shown)
                : later(answers.failure(HttpStatus.SERVICE_UNAVAILABLE, "search.jte", frame, shown));
    }

    private static Map<String, Object> shown(SearchPage page, Frame frame) {
        var shown = new HashMap<String, Object>();
        shown.put("frame", frame);
        shown.put("page", page);
        shown.put("help", HELP);
        return shown;
    }

    private Frame.Head startHead(Reader reader) {
        return frames.translatedHead(
                reader,
                reader.get("site.search.title"),
                reader.get("site.search.lead"),
                !frames.demonstration(),
                PublicPaths::search);
    }

    /** Nobody's question is a page for search engines to list. */
    private Frame.Head head(Asked asked, Reader reader) {
        var title = reader.get("site.search.title.of", title(asked.question()));
        return new Frame.Head(
                title, title, reader.language(), null, frames.alternates(asked::path), false, false, null);
    }

    private static String title(Question question) {
        return PlainText.line(question.text(), TITLE);
    }

    private static ResponseEntity<byte[]> later(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(answer.getBody());
    }
}
