package ua.zvit.signatures.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a demo certificate is valid, to the second. */
public record DemoPeriod(Instant from, Instant to) {

    private static final Duration BACKDATED = Duration.ofHours(1);
    private static final int DAYS_OF_A_KEY = 3000;

    /** Of a key that the demo gives to somebody, from an hour ago: longer than any demo lives. */
    static DemoPeriod ofAKey(Instant now) {
        return days(now, DAYS_OF_A_KEY);
    }

    /** From an hour ago for some days. */
    public static DemoPeriod days(Instant now, int days) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return new DemoPeriod(second.minus(BACKDATED), second.plus(Duration.ofDays(days)));
    }
}
