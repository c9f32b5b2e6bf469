package org.rasti.site;

import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Pages that say in the reader's language what went wrong, and nothing about why. */
@Component
class ErrorPages {

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 500, 503);
    private static final String RETRY_SECONDS = "60";

    private final Frames frames;
    private final Answers answers;

    ErrorPages(Frames frames, Answers answers) {
        this.frames = frames;
        this.answers = answers;
    }

    ResponseEntity<byte[]> answer(HttpStatus status, Language language) {
        return answer(status, language, null);
    }

    /**
     * The page.
     *
     * @param incident the number under which the failure is in the log
     */
    ResponseEntity<byte[]> answer(HttpStatus status, Language language, @Nullable String incident) {
        var reader = frames.reader(language);
        var worded = "site.error." + worded(status);
        var title = reader.get(worded + ".title");
        var frame = frames.frame(reader, head(reader, title));
        var shown = new HashMap<String, Object>();
        shown.put("frame", frame);
        shown.put("text", reader.get(worded + ".text"));
        shown.put("status", status.value());
        shown.put("incident", incident == null ? "" : incident);
        var answer = answers.failure(status, "error.jte", frame, shown);
        return status == HttpStatus.SERVICE_UNAVAILABLE ? retryable(answer) : answer;
    }

    private Frame.Head head(Reader reader, String title) {
        return new Frame.Head(
                title, title, reader.language(), null, frames.alternates(PublicPaths::front), true, false, null);
    }

    private static ResponseEntity<byte[]> retryable(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(answer.getBody());
    }

    private static int worded(HttpStatus status) {
        if (WORDED.contains(status.value())) {
            return status.value();
        }
        return status.is5xxServerError() ? 500 : 400;
    }
}
