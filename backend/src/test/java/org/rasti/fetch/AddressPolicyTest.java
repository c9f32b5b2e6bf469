package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private final AddressPolicy policy = AddressPolicy.publicWeb();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3", // this network
                "10.0.0.0",
                "10.255.255.255", // private
                "100.64.0.0",
                "100.127.255.255", // carrier-grade NAT
                "127.0.0.1",
                "127.255.255.254", // loopback
                "169.254.0.1",
                "169.254.169.254", // link-local, cloud metadata
                "172.16.0.0",
                "172.31.255.255", // private
                "192.0.0.1",
                "192.0.0.192", // protocol assignments
                "192.0.2.1",
                "198.51.100.7",
                "203.0.113.255", // documentation
                "192.88.99.1", // 6to4 relay
                "192.168.0.1",
                "192.168.255.255", // private
                "198.18.0.0",
                "198.19.255.255", // benchmarks
                "224.0.0.1",
                "239.255.255.255", // multicast
                "240.0.0.1",
                "255.255.255.255", // reserved, broadcast
                "::",
                "::1", // unspecified, loopback
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1", // IPv4-mapped
                "::127.0.0.1",
                "::a00:1", // IPv4-compatible
                "64:ff9b::a00:1",
                "64:ff9b:1::1", // NAT64
                "100::1", // discard
                "2001::1",
                "2001:0:4136:e378:8000:63bf:f5ff:fffe", // Teredo carrying 10.0.0.1
                "2001:2::1", // benchmarks
                "2001:db8::1",
                "3fff::1", // documentation
                "2002:a00:1::",
                "2002:7f00:1::1", // 6to4 carrying 10.0.0.1 and 127.0.0.1
                "fc00::1",
                "fdff:ffff::1", // unique local
                "fe80::1",
                "febf::1", // link-local
                "fec0::1",
                "feff::1", // site-local
                "ff02::1",
                "ffff::1" // multicast
            })
    void refusesWhatIsNotThePublicInternet(String address) {
        assertThat(policy.addresses().test(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "3ffe::1"
            })
    void allowsItsNeighbours(String address) {
        assertThat(policy.addresses().test(InetAddress.ofLiteral(address))).isTrue();
    }

    /** Sixteen octets of a mapped address are the IPv4 address, however they arrive. */
    @Test
    void seesThroughAMappedAddressGivenAsOctets() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xff;
        mapped[11] = (byte) 0xff;
        mapped[12] = 127;
        mapped[15] = 1;

        assertThat(policy.addresses().test(InetAddress.getByAddress(mapped))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 443})
    void allowsThePortsOfTheWeb(int port) {
        assertThat(policy.ports().test(port)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, 25, 81, 5432, 6379, 8080, 8443, 65535})
    void refusesOtherPorts(int port) {
        assertThat(policy.ports().test(port)).isFalse();
    }
}
