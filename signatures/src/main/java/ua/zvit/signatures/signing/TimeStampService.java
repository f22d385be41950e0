package ua.zvit.signatures.signing;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.net.URI;
import java.time.Duration;

/** A service that stamps time (RFC 3161), wherever it is. */
public final class TimeStampService {
    private final TSPSource source;

    public TimeStampService(TSPSource source) {
        this.source = source;
    }

    /**
     * A service reached over HTTP.
     *
     * @param timeout of one request
     */
    public static TimeStampService at(URI service, Duration timeout) {
        return new TimeStampService(new HttpTimeStamps(service, timeout));
    }

    TSPSource source() {
        return source;
    }
}
