package ua.zvit.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class UploadsTest {
    private final Uploads uploads = new Uploads(3, 2);

    @Test
    void oneNetworkTakesNotAllPlaces() throws UnknownHostException {
        assertThat(uploads.enter(address("2001:db8::1"))).isTrue();
        assertThat(uploads.enter(address("2001:db8::2"))).isTrue();
        assertThat(uploads.enter(address("2001:db8::3"))).isFalse();
        assertThat(uploads.enter(address("10.0.0.1"))).isTrue();
        assertThat(uploads.enter(address("10.0.0.2"))).isFalse();
        uploads.leave(address("2001:db8::1"));
        assertThat(uploads.enter(address("10.0.0.2"))).isTrue();
    }

    @Test
    void aBodyHasSecondsOfGraceAndThenALeastRate() {
        assertThat(BodyWatch.isLate(14, 1)).isFalse();
        assertThat(BodyWatch.isLate(16, 1)).isTrue();
        assertThat(BodyWatch.isLate(100, 200_000)).isFalse();
        assertThat(BodyWatch.isLate(901, Long.MAX_VALUE)).isTrue();
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}
