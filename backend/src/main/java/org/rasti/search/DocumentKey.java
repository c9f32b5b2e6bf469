package org.rasti.search;

/** What identifies a document: its kind and its id there. */
public record DocumentKey(String kind, long id) {

    String term() {
        return kind + '/' + id;
    }
}
