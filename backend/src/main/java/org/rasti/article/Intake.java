package org.rasti.article;

/** How an article came in. */
public enum Intake {
    PASTE,
    URL,
    UPLOAD,
    FEED
}
