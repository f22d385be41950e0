package ua.zvit.web.publication;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        rate.count("10.0.0.1");
        rate.count("10.0.0.1");
        assertThatThrownBy(() -> rate.count("10.0.0.1"))
                .isInstanceOfSatisfying(
                        ZvitException.class, refused -> org.assertj.core.api.Assertions.assertThat(refused.code())
                                .isEqualTo("VERIFY-TOO-OFTEN"));
    }

    @Test
    void anotherAddressIsNotConcerned() {
        rate.count("10.0.0.1");
        rate.count("10.0.0.1");
        assertThatCode(() -> rate.count("10.0.0.2")).doesNotThrowAnyException();
    }

    @Test
    void aMinuteLaterItBeginsAnew() {
        rate.count("10.0.0.1");
        rate.count("10.0.0.1");
        watch.now = watch.now.plus(Duration.ofMinutes(1));
        assertThatCode(() -> rate.count("10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void oneIpv6NetworkCountsAsOne() {
        rate.count("2001:db8:1:1::1");
        rate.count("2001:db8:1:1::2");
        assertThatThrownBy(() -> rate.count("2001:db8:1:1:ffff::3")).isInstanceOf(ZvitException.class);
        assertThatCode(() -> rate.count("2001:db8:1:2::1")).doesNotThrowAnyException();
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
