package org.rasti.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rasti.search.SearchDocument.Value;

/** A value with its names as one word of the index, so that a count can show them without looking anywhere else. */
record FacetLabel(String value, Map<String, String> names) {

    private static final String BETWEEN = "\t";
    /** Longer ones would be too long for the index. */
    private static final int LONGEST = 300;

    static String of(Value value) {
        return clean(value.value())
                + new TreeMap<>(value.names())
                        .entrySet().stream()
                                .map(name -> BETWEEN + name.getKey() + "=" + clean(name.getValue()))
                                .collect(Collectors.joining());
    }

    private static String clean(String text) {
        var plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2));
    }

    static FacetLabel read(String label) {
        var parts = label.split(BETWEEN, -1);
        var names = new TreeMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            int is = parts[i].indexOf('=');
            names.put(parts[i].substring(0, is), parts[i].substring(is + 1));
        }
        return new FacetLabel(parts[0], names);
    }
}
