package org.rasti.speaker;

import org.rasti.account.InvalidInput;
import org.rasti.account.Typed;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/** A name about to be given to a speaker. */
public record NewName(String name, Language language) {

    private static final int LONGEST = 200;

    public NewName {
        name = Typed.line("name", name, LONGEST);
        if (ClaimText.key(name, language).isEmpty()) {
            throw new InvalidInput("name", "missing");
        }
    }

    /** What it has in common with the same name typed otherwise. */
    String key() {
        return ClaimText.key(name, language);
    }
}
