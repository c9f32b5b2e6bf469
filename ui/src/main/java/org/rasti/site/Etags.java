package org.rasti.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Names for content, the same for the same bytes on every node. */
final class Etags {

    private static final int BYTES = 12;

    private Etags() {}

    /** A strong entity tag. */
    static String of(byte[] content) {
        return "\"" + hash(content) + "\"";
    }

    /** A short hash that may stand in an address. */
    static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
