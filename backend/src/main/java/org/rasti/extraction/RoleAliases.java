package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasti.text.Language;

/** Forms of one role that a pack lists as {@code long form > short form}; built once for a language. */
final class RoleAliases {

    private final Lexicon forms;
    private final Map<String, List<String>> replacements = new HashMap<>();
    private final Language language;
    private final String joint;

    RoleAliases(List<String> pairs, Language language) {
        this.language = language;
        this.joint = language.rightToLeft() ? "" : " ";
        List<String> keys = new ArrayList<>();
        for (String pair : pairs) {
            int arrow = pair.indexOf('>');
            String from = pair.substring(0, arrow).strip();
            keys.add(from);
            replacements.put(String.join(joint, words(from)), words(pair.substring(arrow + 1)));
        }
        this.forms = new Lexicon(keys, language);
    }

    /** The telling words of a role, each form replaced by its short one. */
    List<String> replaced(String role) {
        Tokens tokens = new Tokens(role, language);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int length = forms.match(tokens, i, tokens.size());
            if (length > 0) {
                words.addAll(replacements.getOrDefault(joined(tokens, i, i + length), List.of()));
                i += length - 1;
            } else if (tokens.at(i).isWordOrNumber()) {
                words.add(tokens.key(i));
            }
        }
        return words;
    }

    private List<String> words(String text) {
        Tokens tokens = new Tokens(text, language);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.key(i));
        }
        return words;
    }

    private String joined(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(tokens.key(i));
        }
        return String.join(joint, words);
    }
}
