package org.rasti.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.text.Language;
import org.springframework.core.io.ClassPathResource;

/** What the demonstration is made of; {@code resources/demo/README.md} says where it comes from. */
final class DemoText {

    static final String SPEAKER = "سید عباس عراقچی";
    static final String ROLE = "وزیر امور خارجه ایران";

    /** A passage of the article that nobody disputes, as the example is to judge nobody. */
    static final String PASSAGE = "بار دوم است که به ترکیه سفر";

    static final String WORDING = "بار دوم است که به ترکیه سفر می‌کنم.";

    static final String SUMMARY = "این یک رأی نمونه است: دربارهٔ این گفته و گویندهٔ آن هیچ داوری نمی‌کند و تنها نشان "
            + "می‌دهد که یک رأی منتشرشده چه شکلی دارد.";

    static final String SOURCE = "https://www.isna.ir/";
    static final String SOURCE_TITLE = "صفحهٔ نخست خبرگزاری ایسنا (منبع نمونه)";
    static final String SOURCE_PUBLISHER = "ایسنا";
    static final String SOURCE_NOTE =
            "این منبع تنها برای نمونه آمده است: نشان می‌دهد که شاهد چگونه ثبت و در متن به آن ارجاع می‌شود. چیزی را نه تأیید می‌کند و نه رد.";
    static final String REVIEW = "بازبینی نمایشی: این رأی نمونه است و چیزی را داوری نمی‌کند.";

    private DemoText() {}

    static NewArticle article() {
        var text = read("araghchi-fidan-fa.txt").strip();
        var headline = text.lines().findFirst().orElseThrow();
        var body = text.substring(headline.length());
        return new NewArticle(Intake.PASTE, headline, body, Language.FA, "عصر ترکیه", "ایسنا", null, null, null);
    }

    /**
     * The example's explanation.
     *
     * @param citation how its source is cited
     */
    static String explanation(String citation) {
        return read("verdict-fa.md").replace("{source}", citation);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
