package org.rasti.discussion;

/**
 * The passage of an explanation that a thread hangs on.
 *
 * @param versionNo the number of the version that it was quoted from
 * @param exact as it stood there, Markdown and citations included
 * @param stands whether it still stands in that version
 */
public record Quote(long verdictId, int versionNo, String exact, boolean stands) {

    /** The passage as people read it. */
    public String words() {
        return VisibleText.of(exact).words();
    }
}
