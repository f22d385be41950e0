package ua.zvit.signatures.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.cms.StampedText;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;

/** The time-stamp client against a small service on this machine. */
class HttpTimeStampsTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);

    private HttpServer server;
    private UnaryOperator<byte[]> service = this::stamp;

    @BeforeEach
    void startService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = service.apply(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(answer.length == 0 ? 500 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopService() {
        server.stop(0);
    }

    @Test
    void stampsSignatureSoThatItsTimeIsProven() throws UnreadableFile {
        byte[] pdf = Demo.pdf("Report");
        byte[] signed = DEMO.sign(pdf, DEMO.head, SignatureLevel.B_T, client());

        SignatureResult result =
                DEMO.verifier().verify(signed, pdf).signatures().get(0);

        assertThat(result.timeProven()).as(result.toString()).isTrue();
    }

    @Test
    void stampsATextSoThatItsTimeIsProvenAndNoOthers() {
        byte[] token = new TimeStampService(client()).stamp("zvit-anchor-1 own 3".getBytes(StandardCharsets.US_ASCII));

        assertThat(StampedText.time(token, "zvit-anchor-1 own 3")).isPresent();
        assertThat(StampedText.time(token, "zvit-anchor-1 own 2")).isEmpty();
        token[token.length - 5] ^= 1;
        assertThat(StampedText.time(token, "zvit-anchor-1 own 3")).isEmpty();
    }

    @Test
    void refusesAnswerToAnotherRequest() {
        byte[] other = stamp(request(new byte[32]));
        service = request -> other;

        assertThatThrownBy(() -> client().getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]))
                .isInstanceOf(SigningFailed.class);
    }

    @Test
    void failsClearlyOnErrorRubbishAndFlood() {
        for (byte[] answer : new byte[][] {new byte[0], {1, 2, 3}, new byte[1024 * 1024]}) {
            service = request -> answer;
            assertThatThrownBy(() -> client().getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]))
                    .isInstanceOf(SigningFailed.class);
        }
    }

    private HttpTimeStamps client() {
        return new HttpTimeStamps(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), Duration.ofSeconds(10));
    }

    private static byte[] request(byte[] digest) {
        try {
            return new TimeStampRequestGenerator()
                    .generate(TSPAlgorithms.SHA256, digest, BigInteger.TEN)
                    .getEncoded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] stamp(byte[] request) {
        DemoIdentity tsa = DEMO.authority.issue(
                DemoAlgorithm.ECDSA,
                DemoSubject.service("Служба позначок часу", "надавач"),
                DemoPeriod.days(DEMO.clock.instant(), 30),
                DemoPurpose.TIME_STAMPS);
        try {
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Providers.bouncyCastle())
                    .build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(Providers.bouncyCastle())
                    .build("SHA256withECDSA", tsa.key(), tsa.certificate());
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(tsa.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(request), BigInteger.ONE, new Date())
                    .getEncoded();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
