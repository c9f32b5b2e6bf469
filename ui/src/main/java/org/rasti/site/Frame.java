package org.rasti.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * What every page needs besides what it is about.
 *
 * @param demo whether demonstration data is loaded, which every page then says
 * @param stylesheet its address
 */
public record Frame(Reader reader, Head head, boolean demo, String stylesheet) {

    /** The interface's language. */
    public Language language() {
        return reader.language();
    }

    /**
     * What the page tells machines about itself.
     *
     * @param title one line, without the site's name
     * @param textLanguage the language of what the page is about, which may not be the interface's
     * @param canonical the one address search engines shall know; absent where there is none to know
     * @param alternates this page with the interface in each language
     * @param translated whether those are translations, not only another interface round the same text
     * @param indexed whether search engines may list it
     * @param jsonLd data for machines, already safe inside a script element
     */
    public record Head(
            String title,
            String description,
            Language textLanguage,
            @Nullable String canonical,
            List<Alternate> alternates,
            boolean translated,
            boolean indexed,
            @Nullable String jsonLd) {}

    /** The page in another language of the interface: its path, its whole address, and the language's own name. */
    public record Alternate(Language language, String name, String path, String address) {}
}
