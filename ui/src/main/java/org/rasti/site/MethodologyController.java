package org.rasti.site;

import java.util.Map;
import org.rasti.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How statements are chosen, checked, approved, rated and corrected. */
@Controller
class MethodologyController {

    private final Frames frames;
    private final Answers answers;

    MethodologyController(Frames frames, Answers answers) {
        this.frames = frames;
        this.answers = answers;
    }

    @GetMapping("/" + PublicPaths.LANGUAGE + "/methodology")
    ResponseEntity<byte[]> methodology(@PathVariable String language) {
        var reader = frames.reader(Language.of(language));
        var head = frames.translatedHead(
                reader,
                reader.get("site.method.title"),
                reader.get("site.method.lead"),
                !frames.demonstration(),
                PublicPaths::methodology);
        var frame = frames.frame(reader, head);
        return answers.page("methodology.jte", frame, Map.of("frame", frame));
    }
}
