package org.rasti.statement;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rasti.account.InvalidInput;
import org.rasti.account.Typed;
import org.rasti.text.Language;

/**
 * What is said of a topic.
 *
 * @param code how it stands in addresses and exports: small Latin letters, digits and hyphens
 * @param names by the tags of their languages, at least one; where one is blank there is none
 */
public record TopicData(String code, Map<String, String> names, boolean active) {

    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public TopicData {
        code = Typed.line("code", code, LONGEST);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInput("code", "topic-code");
        }
        var tidied = new TreeMap<String, String>();
        names.forEach((tag, name) -> {
            if (!name.isBlank()) {
                tidied.put(Language.of(tag).tag(), Typed.line(field(tag), name, LONGEST));
            }
        });
        if (tidied.isEmpty()) {
            throw new InvalidInput(field("en"), "topic-name-missing");
        }
        names = Map.copyOf(tidied);
    }

    /** Under which a refusal of the name in a language is reported. */
    public static String field(String tag) {
        return "name-" + tag;
    }
}
