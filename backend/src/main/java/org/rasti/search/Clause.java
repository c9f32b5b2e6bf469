package org.rasti.search;

import org.rasti.search.QueryWords.Field;

/** A part of a question. */
sealed interface Clause {

    /** Where it begins in the question. */
    int start();

    /** Whether what has it is left out. */
    boolean isWithout();

    /**
     * Words that stand next to one another, to be found in any order.
     *
     * @param open whether the last of them may still be growing
     */
    record Words(String text, int start, boolean isWithout, boolean open) implements Clause {}

    /** Words in this order. */
    record Phrase(String text, int start, boolean isWithout) implements Clause {}

    /**
     * A value of a field.
     *
     * @param open whether it may still be growing
     */
    record Value(Field field, String text, int start, boolean isWithout, boolean open) implements Clause {}

    /** Days. */
    record Said(Days days, int start, boolean isWithout) implements Clause {}
}
