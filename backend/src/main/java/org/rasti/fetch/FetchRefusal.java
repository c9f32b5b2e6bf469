package org.rasti.fetch;

/** Why a page was not fetched. */
public enum FetchRefusal {
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
    UNREACHABLE
}
