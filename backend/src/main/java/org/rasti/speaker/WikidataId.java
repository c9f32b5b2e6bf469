package org.rasti.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;

/** The number under which Wikidata knows somebody, such as Q42. */
public final class WikidataId {

    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:www\\.|m\\.)?wikidata\\.org/(?:wiki|entity)/([^/?#]+).*");
    private static final Pattern ID = Pattern.compile("Q[1-9][0-9]{0,14}");

    private WikidataId() {}

    /**
     * The id in what somebody typed or pasted, which may be the page's whole address; none where nothing was typed.
     *
     * @throws InvalidInput if there is something else
     */
    public static @Nullable String read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var address = ADDRESS.matcher(typed.strip());
        var id = (address.matches() ? address.group(1) : typed.strip()).toUpperCase(Locale.ROOT);
        if (!ID.matcher(id).matches()) {
            throw new InvalidInput("wikidataId", "wikidata");
        }
        return id;
    }
}
