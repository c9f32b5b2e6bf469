package org.rasti.fetch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The spelling of an address under which two addresses are the same article. */
public final class CanonicalUrl {

    /** What newsletters, search and social networks add to tell where a reader came from. */
    private static final Set<String> TRACKING = Set.of(
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "_openstat",
            "cmpid",
            "dclid",
            "fbclid",
            "gad_source",
            "gbraid",
            "gclid",
            "gclsrc",
            "igsh",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "msclkid",
            "oly_anon_id",
            "oly_enc_id",
            "s_cid",
            "srsltid",
            "ttclid",
            "twclid",
            "vero_id",
            "wbraid",
            "wickedid",
            "yclid",
            "ysclid");

    private CanonicalUrl() {}

    /** Empty if it is no http(s) address. The scheme is kept: the same path over http may be another page. */
    public static Optional<String> of(String address) {
        return WebAddress.read(address) instanceof WebAddress read
                ? Optional.of(canonical(read).toString())
                : Optional.empty();
    }

    private static WebAddress canonical(WebAddress address) {
        return new WebAddress(
                address.scheme(), address.host(), address.port(), path(address.path()), query(address.query()));
    }

    private static String path(String path) {
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** Sorted by name only: the order among parameters of one name may mean something. */
    private static @Nullable String query(@Nullable String query) {
        if (query == null) {
            return null;
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !tracks(name(parameter)))
                .sorted(Comparator.comparing(CanonicalUrl::name))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        return end < 0 ? parameter : parameter.substring(0, end);
    }

    private static boolean tracks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("utm_") || TRACKING.contains(lower);
    }
}
