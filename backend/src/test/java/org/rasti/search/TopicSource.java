package org.rasti.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;

/** The simplest thing that a trigger follows, as documents: topics, found by their codes. */
final class TopicSource implements IndexSource {

    private final JdbcTemplate db;
    private final String version;

    TopicSource(JdbcTemplate db, String version) {
        this.db = db;
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<String> kinds() {
        return List.of("TOPIC");
    }

    @Override
    public long count(String kind) {
        return db.queryForList("SELECT count(*) FROM topic", Long.class).getFirst();
    }

    @Override
    public List<Long> ids(String kind, long above, int limit) {
        return db.queryForList("SELECT id FROM topic WHERE id > ? ORDER BY id LIMIT ?", Long.class, above, limit);
    }

    @Override
    public List<SearchDocument> documents(String kind, Collection<Long> ids) {
        return db.query(
                "SELECT id, code FROM topic WHERE id = ANY (?)",
                (row, number) -> new DocumentDraft("TOPIC", row.getLong(1), Language.EN)
                        .text(Role.TITLE, row.getString(2))
                        .as(MemoryIndex.DAY),
                (Object) ids.toArray(Long[]::new));
    }

    @Override
    public Map<String, Set<Long>> affected(Map<String, Set<Long>> changed) {
        return changed.containsKey("TOPIC") ? Map.of("TOPIC", changed.get("TOPIC")) : Map.of();
    }
}
