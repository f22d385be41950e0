package ua.zvit.check.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private final PublicAddresses policy = new PublicAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "239.1.1.1",
                "255.255.255.255",
                "240.0.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "203.0.113.7",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "fec0::1"
            })
    void closesEverythingThatIsNotPublic(String address) throws UnknownHostException {
        assertThat(policy.permits(InetAddress.getByName(address), 443)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "172.15.255.255",
                "172.32.0.1",
                "100.128.0.1",
                "8.8.8.8",
                "2a00:1450::1",
                "2606:2800::1"
            })
    void opensThePublicNetwork(String address) throws UnknownHostException {
        assertThat(policy.permits(InetAddress.getByName(address), 443)).isTrue();
        assertThat(policy.permits(InetAddress.getByName(address), 80)).isTrue();
    }

    @Test
    void closesAllPortsButTheWebs() throws UnknownHostException {
        assertThat(policy.permits(InetAddress.getByName("8.8.8.8"), 22)).isFalse();
        assertThat(policy.permits(InetAddress.getByName("8.8.8.8"), 8080)).isFalse();
    }
}
