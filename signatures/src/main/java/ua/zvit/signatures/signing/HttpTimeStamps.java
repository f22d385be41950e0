package ua.zvit.signatures.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * A time-stamp service reached over HTTP (RFC 3161). The answer is taken only when it belongs to the request, nonce and
 * digest included; it is bounded in size and time. Whether the service is trusted is for the verifier to say.
 */
public final class HttpTimeStamps implements TSPSource {

    private static final long serialVersionUID = 1L;

    private static final int MAXIMUM_ANSWER = 256 * 1024;
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final URI service;
    private final Duration timeout;

    public HttpTimeStamps(URI service, Duration timeout) {
        this.service = service;
        this.timeout = timeout;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        BigInteger nonce = new BigInteger(NONCE_BITS, new SecureRandom());
        try {
            TimeStampRequest request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, nonce);
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new TimeStampFailed("The time-stamp service refused: " + response.getStatusString(), null);
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException e) {
            throw new TimeStampFailed("The time-stamp service did not give a time stamp", e);
        }
    }

    private byte[] ask(byte[] request) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build();
        HttpRequest post = HttpRequest.newBuilder(service)
                .timeout(timeout)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(post, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(MAXIMUM_ANSWER + 1);
                if (answer.statusCode() != OK || bytes.length > MAXIMUM_ANSWER) {
                    throw new IOException("Answered with status " + answer.statusCode());
                }
                return bytes;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
