package org.rasti.fetch;

import java.net.InetAddress;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Where a fetch may connect to.
 *
 * @param addresses asked about every address that a name resolves to
 */
record AddressPolicy(IntPredicate ports, Predicate<InetAddress> addresses) {

    /** The web as everyone sees it; nothing that only this machine or its neighbours can reach. */
    static AddressPolicy publicWeb() {
        return new AddressPolicy(port -> port == 80 || port == 443, PublicAddresses::contain);
    }
}
