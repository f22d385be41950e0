package ua.zvit.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller does not choose its own address. */
class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = TrustedProxies.of("127.0.0.0/8, 10.1.0.0/16,2001:db8::/32, ::1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5 | 198.51.100.1 | 203.0.113.5",
                "127.0.0.1 | 198.51.100.1 | 198.51.100.1",
                "127.0.0.1 | 1.1.1.1, 198.51.100.1 | 198.51.100.1",
                "127.0.0.1 | 1.1.1.1, 198.51.100.1, 10.1.2.3 | 198.51.100.1",
                "127.0.0.1 | 198.51.100.1:4711 | 198.51.100.1",
                "127.0.0.1 | [2001:db9::7]:443 | 2001:db9:0:0:0:0:0:7",
                "2001:db8:0:0:0:0:0:1 | 198.51.100.1 | 198.51.100.1",
                "127.0.0.1 | evil.example | 127.0.0.1",
                "127.0.0.1 | 198.51.100.1, unknown | 127.0.0.1",
                "127.0.0.1 | '' | 127.0.0.1",
                "10.2.0.1 | 198.51.100.1 | 10.2.0.1",
            })
    void theLastAddressThatIsNoProxyIsTheCaller(String peer, String forwarded, String caller)
            throws UnknownHostException {
        InetAddress told = PROXIES.caller(InetAddress.getByName(peer), List.of(forwarded));

        assertThat(told.getHostAddress()).isEqualTo(caller);
    }

    @Test
    void severalHeadersAreOneList() throws UnknownHostException {
        InetAddress told =
                PROXIES.caller(InetAddress.getByName("127.0.0.1"), List.of("1.1.1.1", "198.51.100.1", "10.1.0.1"));

        assertThat(told.getHostAddress()).isEqualTo("198.51.100.1");
    }

    @Test
    void whereNobodyIsTrustedTheHeaderSaysNothing() throws UnknownHostException {
        InetAddress told = TrustedProxies.of("").caller(InetAddress.getByName("127.0.0.1"), List.of("1.1.1.1"));

        assertThat(told.getHostAddress()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "proxy.example", "10.0.0.0/x", "::/129"})
    void aNetworkThatCannotBeReadIsNamed(String odd) {
        assertThatThrownBy(() -> TrustedProxies.of(odd))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(odd);
    }
}
