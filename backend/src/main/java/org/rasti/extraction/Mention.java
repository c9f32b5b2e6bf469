package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A speaker as a reporting clause names one.
 *
 * @param from the first token
 * @param to the token after the last
 * @param name the part that is a name, where there is one
 * @param role the part that is a role, where there is one
 * @param another whether the clause itself says that somebody else begins to speak: "the mayor, too, said"
 */
record Mention(
        int from,
        int to,
        Type type,
        @Nullable String name,
        @Nullable String role,
        boolean another) {

    Mention(int from, int to, Type type, @Nullable String name, @Nullable String role) {
        this(from, to, type, name, role, false);
    }

    enum Type {
        /** A name, with or without a role. */
        NAME,
        ROLE,
        PRONOUN,
        /** "This official". */
        DESCRIPTION,
        BODY,
        UNNAMED,
        /** A news outlet: relays, does not speak. */
        OUTLET,
        /** The clause has no subject of its own. */
        ELIDED
    }

    static Mention elided(int at) {
        return new Mention(at, at, Type.ELIDED, null, null);
    }

    static Mention plain(int from, int to, Type type) {
        return new Mention(from, to, type, null, null);
    }

    /** The same, of somebody else than the one who spoke before. */
    Mention ofAnother() {
        return new Mention(from, to, type, name, role, true);
    }
}
