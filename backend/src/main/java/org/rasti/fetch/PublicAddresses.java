package org.rasti.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of the public internet, by the IANA registries of special-purpose addresses. */
final class PublicAddresses {

    private static final List<Block> SPECIAL_IPV4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; clouds answer with credentials here
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /** Everything global is in here; loopback, local, mapped and NAT64 addresses are all outside. */
    private static final Block GLOBAL_IPV6 = Block.of("2000::/3");

    private static final List<Block> SPECIAL_IPV6 = blocks(
            "2001::/23", // protocol assignments; Teredo, which carries an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which carries an IPv4 address
            "3fff::/20"); // documentation

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] octets = address.getAddress();
        return address instanceof Inet4Address
                ? none(SPECIAL_IPV4, octets)
                : GLOBAL_IPV6.contains(octets) && none(SPECIAL_IPV6, octets);
    }

    private static boolean none(List<Block> blocks, byte[] octets) {
        return blocks.stream().noneMatch(block -> block.contains(octets));
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            int slash = written.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(written.substring(0, slash)).getAddress(),
                    Integer.parseInt(written.substring(slash + 1)));
        }

        boolean contains(byte[] octets) {
            int whole = bits / 8;
            int mask = 0xff00 >> (bits % 8);
            return Arrays.equals(start, 0, whole, octets, 0, whole)
                    && (bits % 8 == 0 || ((start[whole] ^ octets[whole]) & mask & 0xff) == 0);
        }
    }
}
