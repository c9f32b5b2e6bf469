package org.rasti.fetch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is certainly none of its article, before anything is weighed. */
final class Boilerplate {

    private static final String NEVER_TEXT = "script, style, noscript, template, nav, footer, aside, dialog, iframe,"
            + " object, embed, svg, canvas, video, audio, input, button, select, textarea, label, figcaption,"
            + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], [role=navigation],"
            + " [role=complementary], [role=search], [role=dialog]";

    /** How invitations to other articles begin. */
    private static final Pattern INVITATION = Pattern.compile("(?:"
            + "(?:بیشتر|همچنین) (?:بخوانید|بدانید|ببینید)|ادامه مطلب|(?:اخبار|مطالب|خبرهای) مرتبط|لینک کوتاه"
            + "|read more|read also|also read|see also|continue reading|more on this story|advertisement"
            + "|related (?:articles?|stories|story|news|topics)"
            + "|devamını oku|ayrıca oku(?:yun)?|ilgili haberler|reklam"
            + "|[اإ]قر[أا] (?:أيضا|أيضاً|ايضا|المزيد)|مواضيع ذات صلة)(?![\\p{L}\\p{M}]).*");

    private static final int LONGEST_INVITATION = 300;

    /** No page means so many; each one taken out of a long list of siblings costs its whole length. */
    private static final int MOST_INVITATIONS = 50;

    private Boilerplate() {}

    static void removeFrom(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select("form").unwrap(); // some servers wrap the whole page in one
        blocksThatInvite(page).forEach(Boilerplate::removeInvitation);
    }

    private static Set<Element> blocksThatInvite(Document page) {
        var blocks = new LinkedHashSet<Element>();
        page.nodeStream(TextNode.class)
                .filter(text -> invites(text.text()))
                .limit(MOST_INVITATIONS)
                .map(text -> block(text.parent()))
                .filter(block -> block != null && !block.nameIs("body"))
                .forEach(blocks::add);
        return blocks;
    }

    private static @Nullable Element block(@Nullable Element element) {
        Element at = element;
        while (at != null && !at.isBlock()) {
            at = at.parent();
        }
        return at;
    }

    /** The invitation goes only as a whole: a paragraph that merely begins with such words is the author's. */
    private static void removeInvitation(Element block) {
        List<String> lines = Lines.of(block);
        String text = String.join(" ", lines);
        if (text.length() > LONGEST_INVITATION || !invites(text)) {
            block.select("a").stream().filter(link -> invites(link.text())).forEach(Element::remove);
            return;
        }
        if (LinkDensity.of(block) >= 0.5) {
            block.remove();
        } else if (lines.size() == 1 && isLabel(text)) {
            removeLinksAfter(block);
            block.remove();
        }
    }

    private static void removeLinksAfter(Element label) {
        Element next = label.nextElementSibling();
        if (next != null && LinkDensity.of(next) >= 0.8) {
            next.remove();
        }
    }

    private static boolean isLabel(String text) {
        return text.length() <= 30;
    }

    private static boolean invites(String text) {
        return INVITATION
                .matcher(text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", ""))
                .matches();
    }
}
