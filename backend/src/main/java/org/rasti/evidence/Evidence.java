package org.rasti.evidence;

/** A source that is recorded for a statement. */
public record Evidence(long id, long version, long statementId, int position, EvidenceData data) {}
