package org.rasti.workflow;

/** What a person may hold. One person may hold several. */
public enum Role {
    /** Brings articles in, triages, researches, writes verdicts. */
    CHECKER,
    /** Reviews, publishes, corrects, retracts. */
    EDITOR,
    /** Accounts, scales, checklist; takes down. */
    ADMIN;

    /** Its name as Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
