package org.rasti.extraction;

/** Words of a speaker that are still running: what comes next is theirs until something closes the scope. */
record Scope(Mention speaker, Span cue) {}
