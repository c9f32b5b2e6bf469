package org.rasti.feed;

import org.rasti.fetch.FetchRefusal;

/**
 * What went wrong.
 *
 * @param detail technical and safe to show, such as a status or a host; may be empty
 */
public record Trouble(Problem problem, String detail) {

    static Trouble of(Problem problem) {
        return new Trouble(problem, "");
    }

    static Trouble of(FetchRefusal reason, String detail) {
        return new Trouble(Problem.of(reason), detail);
    }
}
