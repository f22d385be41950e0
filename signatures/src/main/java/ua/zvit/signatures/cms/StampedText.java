package ua.zvit.signatures.cms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A time stamp over a text, kept beside it. */
public final class StampedText {
    private StampedText() {}

    /**
     * @param token RFC 3161, with the certificate of the service in it
     * @param text in US-ASCII
     * @return the time it proves; empty when it is broken, weak, or of another text. Whether the service is trusted is not said
     */
    public static Optional<Instant> time(byte[] token, String text) {
        TimeStamps.Stamp stamp = TimeStamps.check(token, text.getBytes(StandardCharsets.US_ASCII), List.of());
        return stamp.outcome() == TimeStamps.Outcome.INTACT
                ? Optional.of(stamp.token().getTimeStampInfo().getGenTime().toInstant())
                : Optional.empty();
    }
}
