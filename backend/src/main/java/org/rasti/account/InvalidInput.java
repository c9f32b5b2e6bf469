package org.rasti.account;

/**
 * Something typed that cannot be right, refused where the value is made so that the screen can show it at its field.
 * Field and problem are keys of the message bundles, never sentences.
 */
public final class InvalidInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;

    public InvalidInput(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }
}
