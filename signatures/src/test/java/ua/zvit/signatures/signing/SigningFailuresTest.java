package ua.zvit.signatures.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;

/** What cannot be signed fails clearly and leaves no half-signed file. */
class SigningFailuresTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final char[] PASSWORD = "right".toCharArray();
    private static final byte[] STORE = DEMO.head.pkcs12(PASSWORD);
    private static final byte[] PDF = Demo.pdf("Report");

    @Test
    void opensTheOnlyKeyWithoutItsName() {
        try (SigningKey key = TokenSigningKey.inPkcs12(STORE, PASSWORD, null)) {
            assertThat(key.chain()).isEqualTo(DEMO.head.chain());
        }
    }

    @Test
    void refusesWrongPasswordUnknownKeyAndMissingToken() {
        assertFails(() -> TokenSigningKey.inPkcs12(STORE, "wrong".toCharArray(), DemoIdentity.ALIAS));
        assertFails(() -> TokenSigningKey.inPkcs12(STORE, PASSWORD, "nobody"));
        assertFails(() -> TokenSigningKey.inPkcs12(PDF, PASSWORD, null));
        assertFails(() -> TokenSigningKey.onPkcs11(Path.of("no-such-library.so"), OptionalInt.empty(), PASSWORD, null));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertFails(() -> DEMO.sign("text".getBytes(StandardCharsets.UTF_8), DEMO.head, SignatureLevel.B_B));
    }

    @Test
    void refusesLevelWhoseServicesAreMissing() {
        ValidationSources none =
                new ValidationSources(TrustAnchors.none(), List.of(), null, new CommonTrustedCertificateSource());
        PdfSigner bare = new PdfSigner(null, none);
        PdfSigner stampsOnly = new PdfSigner(new TimeStampService(DEMO.stamps()), none);
        try (SigningKey key = TokenSigningKey.inPkcs12(STORE, PASSWORD, null)) {
            assertFails(() -> bare.sign(PDF, key, order(SignatureLevel.B_T)));
            assertFails(() -> stampsOnly.sign(PDF, key, order(SignatureLevel.B_LT)));
        }
    }

    @Test
    void refusesExpiredCertificate() {
        Instant now = Instant.now();
        DemoPeriod past = new DemoPeriod(now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(2)));
        DemoIdentity expired = DEMO.authority.issue(DemoAlgorithm.ECDSA, Demo.HEAD, past, DemoPurpose.SIGNER);

        assertFails(() -> DEMO.sign(PDF, expired, SignatureLevel.B_B));
    }

    private static PdfSigningOrder order(SignatureLevel level) {
        return Demo.invisible(level, Instant.now());
    }

    private static void assertFails(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(SigningFailed.class);
    }
}
