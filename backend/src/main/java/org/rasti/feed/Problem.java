package org.rasti.feed;

import org.rasti.fetch.FetchRefusal;

/** Why a feed, or an article that it names, could not be had. The words for each stand in the message bundles. */
public enum Problem {
    NOT_AN_ADDRESS,
    NOT_HTTP,
    CREDENTIALS_IN_ADDRESS,
    PORT_NOT_ALLOWED,
    UNKNOWN_HOST,
    PRIVATE_ADDRESS,
    TOO_MANY_REDIRECTS,
    TOO_LARGE,
    TIMED_OUT,
    WRONG_TYPE,
    HTTP_STATUS,
    UNREACHABLE,
    /** The site's robots.txt forbids it. */
    ROBOTS,
    /** The site's robots.txt could not be asked for. */
    ROBOTS_UNKNOWN,
    /** A page and no feed. */
    NOT_A_FEED,
    /** No XML that can be read, or XML with a document type. */
    BROKEN,
    /** A page without the text of an article. */
    NOT_READABLE,
    /** In a language that nobody named and that could not be told. */
    LANGUAGE_UNKNOWN,
    /** An article that cannot be stored, such as one without end. */
    UNFIT,
    /** A fault of ours; the log says more. */
    INCIDENT;

    static Problem of(FetchRefusal reason) {
        return valueOf(reason.name());
    }
}
