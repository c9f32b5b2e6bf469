package org.rasti.desksearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.rasti.search.IndexSource;
import org.rasti.search.SearchDocument;

/** Everything that the desk can find. */
final class DeskSource implements IndexSource {

    private final List<Described> kinds;
    private final AffectedQueries affected;

    DeskSource(List<Described> kinds, AffectedQueries affected) {
        this.kinds = List.copyOf(kinds);
        this.affected = affected;
    }

    /** Reads within the transactions of this database. */
    static DeskSource on(DataSource database) {
        return AffectedQueries.source(database);
    }

    @Override
    public String version() {
        return "desk-1";
    }

    @Override
    public List<String> kinds() {
        return kinds.stream().map(Described::kind).toList();
    }

    @Override
    public long count(String kind) {
        return of(kind).count();
    }

    @Override
    public List<Long> ids(String kind, long above, int limit) {
        return of(kind).ids(above, limit);
    }

    @Override
    public List<SearchDocument> documents(String kind, Collection<Long> ids) {
        return of(kind).documents(ids);
    }

    @Override
    public Map<String, Set<Long>> affected(Map<String, Set<Long>> changed) {
        return affected.by(changed);
    }

    private Described of(String kind) {
        return kinds.stream()
                .filter(described -> described.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
