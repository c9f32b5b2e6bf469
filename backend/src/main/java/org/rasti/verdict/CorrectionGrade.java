package org.rasti.verdict;

/** How much a new version of a published verdict changes. */
public enum CorrectionGrade {
    TYPO,
    CLARIFICATION,
    CORRECTION,
    CHANGE_OF_RATING,
    UPDATE
}
