package org.rasti.desk.speaker;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerFilter;

/**
 * Which speakers somebody is looking for, as it stands in the address.
 *
 * @param person none where both persons and bodies are meant
 */
record SpeakerSearch(String words, @Nullable Boolean person) implements Serializable {

    private static final int LONGEST = 200;

    SpeakerSearch {
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** Reads an address; what makes no sense in it does not count. */
    static SpeakerSearch of(QueryParameters address) {
        return new SpeakerSearch(
                address.getSingleParameter("q").orElse(""),
                address.getSingleParameter("kind")
                        .filter(kind -> kind.equals("PERSON") || kind.equals("BODY"))
                        .map(kind -> kind.equals("PERSON"))
                        .orElse(null));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!words.isBlank()) {
            parameters.put("q", words.strip());
        }
        if (person != null) {
            parameters.put("kind", person ? "PERSON" : "BODY");
        }
        return QueryParameters.simple(parameters);
    }

    boolean narrows() {
        return !words.isBlank() || person != null;
    }

    SpeakerFilter filter() {
        return new SpeakerFilter(words, person, Words.language());
    }
}
