package ua.zvit.archive.renewal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import ua.zvit.signatures.pdf.StampFacts;

/**
 * An archive time stamp is renewed so many days before it weakens: before the certificate that made it ends, and before
 * its digest or its key is no longer taken for strong, whichever comes first.
 */
public final class RenewalRule {
    private final Duration margin;
    private final AlgorithmEnds ends;

    public RenewalRule(int marginDays, AlgorithmEnds ends) {
        this.margin = Duration.ofDays(marginDays);
        this.ends = ends;
    }

    public boolean isDue(StampFacts last, Instant now) {
        return !now.isBefore(weakens(last).minus(margin));
    }

    /** @return from when on it proves nothing any more */
    public Instant weakens(StampFacts last) {
        return Stream.concat(
                        Stream.of(last.certificateEnds()),
                        Stream.of(last.digest(), last.key())
                                .flatMap(name -> ends.of(name).stream())
                                .map(day -> day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
