package org.rasti.site;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasti.messages.Messages;
import org.rasti.publication.FrozenPage;
import org.rasti.publication.PublicPage;
import org.rasti.text.Language;
import org.springframework.stereotype.Component;

/** What a statement's page tells machines about itself. */
@Component
class VerdictHeads {

    private static final int TITLE = 110;
    private static final int DESCRIPTION = 200;

    private final Frames frames;
    private final SiteAddress address;

    VerdictHeads(Frames frames, SiteAddress address) {
        this.frames = frames;
        this.address = address;
    }

    /** Whatever the interface's language, the page's one address is in the language it is written in. */
    Frame.Head verdict(PublicPage published, FrozenPage page, Reader reader) {
        var written = Language.of(page.language());
        Function<Language, String> path =
                language -> PublicPaths.statement(language, published.code(), published.slug());
        var canonical = address.absolute(path.apply(Messages.in(written).language()));
        var madeUp = madeUp(page);
        return new Frame.Head(
                title(page, reader),
                PlainText.line(page.summary(), DESCRIPTION),
                written,
                canonical,
                frames.alternates(path),
                false,
                !madeUp,
                madeUp ? null : markup(published, page, canonical));
    }

    Frame.Head tombstone(PublicPage published, Reader reader) {
        var title = reader.get("site.tombstone.title");
        return new Frame.Head(
                title,
                title,
                reader.language(),
                null,
                frames.alternates(language -> PublicPaths.front(language) + "statements/" + published.code()),
                true,
                false,
                null);
    }

    private @Nullable String markup(PublicPage published, FrozenPage page, String canonical) {
        if (published.state() != PublicPage.State.PUBLISHED) {
            return null;
        }
        return new ClaimReview(address.absolute("")).of(published, page, canonical);
    }

    /** Demonstrations are no fact checks: no search engine and no aggregator shall take them for one. */
    private boolean madeUp(FrozenPage page) {
        return page.demo() || page.rating().example() || frames.demonstration();
    }

    private static String title(FrozenPage page, Reader reader) {
        var rating = page.rating().name().in(reader.language().tag());
        return PlainText.line(rating) + ": " + PlainText.line(page.claim(), TITLE);
    }
}
