package org.rasti.desk.statement;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.statement.StatementFilter;
import org.rasti.workflow.StatementStatus;

/**
 * Which statements somebody is looking for, as it stands in the address: it can be kept, sent, and gone back to.
 *
 * @param states none means all
 */
record StatementSearch(Set<StatementStatus> states, boolean mine, String words) implements Serializable {

    private static final String STATE = "state";
    private static final String MINE = "mine";
    private static final String WORDS = "q";
    private static final int LONGEST = 200;

    static final StatementSearch ALL = new StatementSearch(Set.of(), false, "");

    StatementSearch {
        states = Set.copyOf(states);
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Reads an address. Whatever it says that is no state is passed over: addresses grow old. */
    static StatementSearch of(QueryParameters address) {
        return new StatementSearch(
                address.getParameters(STATE).stream()
                        .flatMap(name -> EnumSet.allOf(StatementStatus.class).stream()
                                .filter(state -> state.name().equalsIgnoreCase(name)))
                        .collect(Collectors.toSet()),
                address.getSingleParameter(MINE).isPresent(),
                address.getSingleParameter(WORDS).orElse(""));
    }

    QueryParameters address() {
        var parameters = new HashMap<String, List<String>>();
        if (!states.isEmpty()) {
            parameters.put(STATE, states.stream().sorted().map(Enum::name).toList());
        }
        if (mine) {
            parameters.put(MINE, List.of(""));
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, List.of(words));
        }
        return new QueryParameters(Map.copyOf(parameters));
    }

    StatementFilter filter(long me) {
        return new StatementFilter(states, mine ? me : null, words);
    }

    StatementSearch in(@Nullable StatementStatus state) {
        return new StatementSearch(state == null ? Set.of() : Set.of(state), mine, words);
    }

    StatementSearch mine(boolean onlyMine) {
        return new StatementSearch(states, onlyMine, words);
    }

    StatementSearch words(String typed) {
        return new StatementSearch(states, mine, typed);
    }
}
