package org.rasti.site;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.rasti.messages.Messages;
import org.rasti.publication.PublishedPages;
import org.rasti.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the frame round a page. */
@Component
class Frames {

    private static final Logger log = LoggerFactory.getLogger(Frames.class);

    private final PublishedPages pages;
    private final SiteAddress address;
    private final Stylesheet stylesheet;
    private final ZoneId zone;
    private volatile boolean demo;

    Frames(
            PublishedPages pages,
            SiteAddress address,
            Stylesheet stylesheet,
            @Value("${rasti.zone:Asia/Tehran}") ZoneId zone) {
        this.pages = pages;
        this.address = address;
        this.stylesheet = stylesheet;
        this.zone = zone;
    }

    Reader reader(Language language) {
        return Reader.in(language, zone);
    }

    Frame frame(Reader reader, Frame.Head head) {
        return new Frame(reader, head, demonstration(), stylesheet.href());
    }

    /** The head of a page that exists in each language: its canonical address is its own. */
    Frame.Head translatedHead(
            Reader reader, String title, String description, boolean indexed, Function<Language, String> path) {
        return new Frame.Head(
                title,
                description,
                reader.language(),
                address.absolute(path.apply(reader.language())),
                alternates(path),
                true,
                indexed,
                null);
    }

    List<Frame.Alternate> alternates(Function<Language, String> path) {
        return Messages.LANGUAGES.stream()
                .map(language -> alternate(language, path.apply(language)))
                .toList();
    }

    /** Whether to say that data is made up. Remembered, so that a page about an outage can still say it. */
    boolean demonstration() {
        try {
            demo = pages.demonstration();
        } catch (RuntimeException e) {
            log.debug("Cannot ask for demonstration data; last known: {}", demo, e);
        }
        return demo;
    }

    private Frame.Alternate alternate(Language language, String path) {
        var name = Messages.in(language).get("language." + language.tag());
        return new Frame.Alternate(language, name, path, address.absolute(path));
    }
}
