package ua.zvit.signatures.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.DSSUtils;
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

    /**
     * Stamps some data by its SHA-256.
     *
     * @return the RFC 3161 token
     * @throws TimeStampFailed when the service gives none
     */
    public byte[] stamp(byte[] data) {
        try {
            byte[] digest = DSSUtils.digest(DigestAlgorithm.SHA256, data);
            return source.getTimeStampResponse(DigestAlgorithm.SHA256, digest).getBytes();
        } catch (DSSException refused) {
            throw new TimeStampFailed("The time-stamp service did not give a time stamp", refused);
        }
    }

    TSPSource source() {
        return source;
    }
}
