package org.rasti.publication;

import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rasti.statement.Anchor;
import org.rasti.statement.Appearance;
import org.rasti.statement.Source;

/** An appearance with as much of its context as a page quotes: an excerpt, never the whole article. */
final class AppearanceShown {

    private static final int CONTEXT = 220;

    private AppearanceShown() {}

    /**
     * An appearance as the page shows it.
     *
     * @param speaker who said it there, where it was somebody else than the page's speaker
     * @param language of the statement, for words that no article holds
     * @param texts the text of a revision
     */
    static FrozenPage.Appearance of(
            Appearance appearance, @Nullable Localized speaker, String language, LongFunction<String> texts) {
        var anchor = appearance.anchor();
        return anchor == null
                ? elsewhere(appearance, speaker, language, Objects.requireNonNull(appearance.source()))
                : inArticle(appearance, speaker, anchor, texts.apply(Objects.requireNonNull(appearance.revisionId())));
    }

    private static FrozenPage.Appearance inArticle(
            Appearance appearance, @Nullable Localized speaker, Anchor anchor, String text) {
        return new FrozenPage.Appearance(
                appearance.id(),
                speaker,
                appearance.outlet(),
                appearance.relayedFrom(),
                Objects.requireNonNull(appearance.headline()),
                appearance.url(),
                appearance.articleDay(),
                appearance.saidOn(),
                Objects.requireNonNull(appearance.articleLanguage()),
                before(text, anchor.start()),
                anchor.exact(),
                after(text, anchor.end()),
                null,
                null);
    }

    private static FrozenPage.Appearance elsewhere(
            Appearance appearance, @Nullable Localized speaker, String language, Source source) {
        return new FrozenPage.Appearance(
                appearance.id(),
                speaker,
                null,
                null,
                source.title(),
                source.url(),
                null,
                appearance.saidOn(),
                language,
                "",
                appearance.exact(),
                "",
                source.kind().name(),
                source.timeCode());
    }

    /** The words before, from a word's beginning, within the paragraph. */
    static String before(String text, int start) {
        var from = Math.max(Math.max(0, start - CONTEXT), text.lastIndexOf('\n', start - 1) + 1);
        var cut = text.substring(from, start);
        var space = from > 0 && text.charAt(from - 1) != '\n' ? cut.indexOf(' ') : -1;
        return space < 0 ? cut : "…" + cut.substring(space);
    }

    /** The words after, up to a word's end, within the paragraph. */
    static String after(String text, int end) {
        var line = text.indexOf('\n', end);
        var to = Math.min(Math.min(text.length(), end + CONTEXT), line < 0 ? text.length() : line);
        var cut = text.substring(end, to);
        var space = to < text.length() && text.charAt(to) != '\n' ? cut.lastIndexOf(' ') : -1;
        return space < 0 ? cut : cut.substring(0, space) + " …";
    }
}
