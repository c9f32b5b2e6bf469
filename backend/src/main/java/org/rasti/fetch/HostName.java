package org.rasti.fetch;

import com.ibm.icu.text.IDNA;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The host of an address in its one ASCII form. */
final class HostName {

    /** UTS 46 as browsers apply it. Non-transitional: a half-space is part of a Persian name, not to be dropped. */
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** Real servers have such names (r3---sn-4g5e.example.com), and browsers go there. */
    private static final Set<IDNA.Error> TOLERATED =
            EnumSet.of(IDNA.Error.HYPHEN_3_4, IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN);

    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)*[a-z0-9_-]{1,63}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");

    private HostName() {}

    /** The host in lower-case ASCII, an IPv6 literal without its brackets; empty if it is none. */
    static Optional<String> ascii(String written) {
        return written.startsWith("[") ? ipv6(written) : name(written);
    }

    private static Optional<String> ipv6(String written) {
        return IPV6.matcher(written).matches() ? literal(written.substring(1, written.length() - 1)) : Optional.empty();
    }

    private static Optional<String> name(String written) {
        var name = new StringBuilder();
        var info = new IDNA.Info();
        UTS46.nameToASCII(written, name, info);
        boolean wrong = info.getErrors().stream().anyMatch(error -> !TOLERATED.contains(error));
        return wrong
                ? Optional.empty()
                : wellFormed(withoutRootDot(name.toString().toLowerCase(Locale.ROOT)));
    }

    /** 2130706433, 0177.0.0.1 and 0x7f.1 are all 127.0.0.1 to somebody; only the plain notation is an address here. */
    private static Optional<String> wellFormed(String name) {
        if (ENDS_IN_A_NUMBER.matcher(name).matches()) {
            return IPV4.matcher(name).matches() ? literal(name) : Optional.empty();
        }
        return name.length() <= 253 && NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address).getHostAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String withoutRootDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
