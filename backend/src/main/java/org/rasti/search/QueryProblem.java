package org.rasti.search;

/**
 * Why a part of a question does not count.
 *
 * @param position where the part begins in the question, in UTF-16 units
 * @param length how long it is
 */
public record QueryProblem(Code code, int position, int length) {

    /** What is the matter. The interface has the words for it. */
    public enum Code {
        /** Only the beginning of so long a question is read. */
        TOO_LONG,
        /** Only the first words of so many are read. */
        TOO_MANY_WORDS,
        /** Neither a day, a month, a year nor a range of them. */
        NO_DATE,
        /** The range ends before it begins. */
        BACKWARDS,
        /** A field without a value. */
        NO_VALUE,
        /** A quotation mark that is never closed; the quotation goes to the end. */
        OPEN_QUOTATION
    }

    /** Its name in message bundles: {@code search.problem.TOO_LONG}. */
    public String key() {
        return "search.problem." + code.name();
    }
}
