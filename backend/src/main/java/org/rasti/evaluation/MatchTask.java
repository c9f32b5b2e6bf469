package org.rasti.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.matching.Claim;
import org.rasti.text.ClaimText;

/**
 * Claims, and queries with the numbers of the claims that each of them repeats.
 *
 * @param claims in the order of an index
 * @param parts the queries of each part, such as "train"
 */
record MatchTask(List<Claim> claims, Map<String, List<Query>> parts) {

    /** @param gold places in the list of claims */
    record Query(Claim claim, Set<Integer> gold) {}

    List<Query> part(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /** For each claim the first that says the same in the same words, so that nobody is punished for naming the other. */
    List<Integer> originals() {
        var first = new HashMap<String, Integer>();
        var originals = new ArrayList<Integer>();
        for (int i = 0; i < claims.size(); i++) {
            var claim = claims.get(i);
            var key = ClaimText.key(claim.text(), claim.language());
            first.putIfAbsent(key, i);
            originals.add(first.get(key));
        }
        return originals;
    }

    /** All copies of a query's claims. */
    static Set<Integer> copies(Query query, List<Integer> originals) {
        var wanted = new HashSet<Integer>();
        query.gold().forEach(gold -> wanted.add(originals.get(gold)));
        var copies = new HashSet<Integer>();
        for (int i = 0; i < originals.size(); i++) {
            if (wanted.contains(originals.get(i))) {
                copies.add(i);
            }
        }
        return copies;
    }
}
