package org.rasti.statement;

/** Something to choose by its name. */
public record Choice(long id, String name) {}
