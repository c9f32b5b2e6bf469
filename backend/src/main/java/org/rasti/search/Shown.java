package org.rasti.search;

import java.util.List;
import java.util.Map;
import org.rasti.search.SearchDocument.Role;
import org.rasti.search.SearchDocument.Text;
import org.rasti.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** What the index keeps of a document to show it. */
record Shown(String kind, long id, String language, List<Piece> texts, Map<String, String> facts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A text of it. */
    record Piece(Role role, String language, String text) {

        Language in() {
            return Language.of(language);
        }
    }

    static Shown of(SearchDocument document) {
        return new Shown(
                document.kind(),
                document.id(),
                document.language().tag(),
                document.texts().stream().map(Shown::piece).toList(),
                document.facts());
    }

    private static Piece piece(Text text) {
        return new Piece(text.role(), text.language().tag(), text.text());
    }

    static Shown read(byte[] stored, int from, int length) {
        return JSON.readValue(stored, from, length, Shown.class);
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    Piece title() {
        return texts.stream()
                .filter(text -> text.role() == Role.TITLE)
                .findFirst()
                .orElse(new Piece(Role.TITLE, language, ""));
    }
}
