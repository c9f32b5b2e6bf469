package org.rasti.extraction;

import java.util.Locale;

/** Machine keys of enum constants: small letters with hyphens. */
final class Keys {

    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
