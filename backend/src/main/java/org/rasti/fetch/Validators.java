package org.rasti.fetch;

import org.jspecify.annotations.Nullable;

/** What a server calls the copy that it sent, in its own words: sent back, it need not send the same one again. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public static final Validators NONE = new Validators(null, null);

    private static final int LONGEST = 500;

    /** Something that is no plain header, or a very long one, is forgotten: the next fetch is then a whole one. */
    public Validators {
        etag = usable(etag);
        lastModified = usable(lastModified);
    }

    private static @Nullable String usable(@Nullable String header) {
        return header != null
                        && !header.isBlank()
                        && header.length() <= LONGEST
                        && header.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                ? header
                : null;
    }
}
