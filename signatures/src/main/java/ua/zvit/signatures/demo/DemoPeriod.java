package ua.zvit.signatures.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a demo certificate is valid, to the second. */
public record DemoPeriod(Instant from, Instant to) {

    private static final Duration BACKDATED = Duration.ofHours(1);

    /** From an hour ago for some days. */
    public static DemoPeriod days(Instant now, int days) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        return new DemoPeriod(second.minus(BACKDATED), second.plus(Duration.ofDays(days)));
    }
}
