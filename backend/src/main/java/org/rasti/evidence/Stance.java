package org.rasti.evidence;

/** How a source stands to the claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
