package ua.zvit.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.ZvitException;

class PublicRateTest {
    private final Watch watch = new Watch();
    private final PublicRate rate = new PublicRate(2, watch);

    @Test
    void thirdWithinTheMinuteIsRefused() {
        count("10.0.0.1");
        count("10.0.0.1");
        assertThatThrownBy(() -> count("10.0.0.1"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                        .isEqualTo("VERIFY-TOO-OFTEN"));
    }

    @Test
    void anotherAddressIsNotConcerned() {
        count("10.0.0.1");
        count("10.0.0.1");
        assertThatCode(() -> count("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void aMinuteLaterItBeginsAnew() {
        count("10.0.0.1");
        count("10.0.0.1");
        watch.now = watch.now.plus(Duration.ofMinutes(1));
        assertThatCode(() -> count("10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void oneIpv6NetworkCountsAsOne() {
        count("2001:db8:1:1::1");
        count("2001:db8:1:1::2");
        assertThatThrownBy(() -> count("2001:db8:1:1:ffff::3")).isInstanceOf(ZvitException.class);
        assertThatCode(() -> count("2001:db8:1:2::1")).doesNotThrowAnyException();
    }

    @Test
    void remembersOnlySoManyCallers() {
        for (int i = 0; i < 30_000; i++) {
            count(caller(i));
            count(caller(i));
        }
        assertThatThrownBy(() -> count(caller(20_000))).isInstanceOf(ZvitException.class);
        assertThatThrownBy(() -> count(caller(29_999))).isInstanceOf(ZvitException.class);
        assertThatCode(() -> count(caller(19_999))).doesNotThrowAnyException();
    }

    private static String caller(int number) {
        return "10.1." + number / 250 + "." + number % 250;
    }

    private void count(String address) {
        try {
            rate.count(InetAddress.getByName(address));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Watch extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
