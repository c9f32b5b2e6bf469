package org.rasti.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What became of a fetch: the page, or why there is none. */
public sealed interface FetchOutcome {

    /**
     * A page.
     *
     * @param finalAddress after the redirects
     * @param mediaType in lower case, without parameters
     * @param charset as the server declared it; absent where it did not, or named one nobody knows
     * @param bytes the decompressed body
     * @param validators what the server calls this copy
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Fetched(
            URI finalAddress, String mediaType, @Nullable Charset charset, byte[] bytes, Validators validators)
            implements FetchOutcome {}

    /** The copy at hand is still the present one. Answered only to who said that they have one. */
    record Unchanged() implements FetchOutcome {}

    /**
     * No page.
     *
     * @param detail technical and safe to show: a status code, a media type, a host; never what an internal address answered
     */
    record Refused(FetchRefusal reason, String detail) implements FetchOutcome {}
}
