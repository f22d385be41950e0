package ua.zvit.signatures;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.PdfSigner;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TimeStampService;
import ua.zvit.signatures.signing.TokenSigningKey;
import ua.zvit.signatures.signing.ValidationSources;
import ua.zvit.signatures.verification.SignatureVerifier;

/** A demo authority with a head, a secretary and a time-stamp service, and small documents to sign. */
public final class Demo {

    public static final DemoSubject HEAD =
            new DemoSubject("Олена ТЕСТОВА", "керівник департаменту", "Зразкова міська рада", "1234567890", "00000001");
    public static final DemoSubject SECRETARY =
            new DemoSubject("Іван ПРИКЛАД", "секретар ради", "Зразкова міська рада", "2345678901", "00000001");
    public static final DemoSubject PROVIDER =
            DemoSubject.service("Демонстраційний надавач", "надавач довірчих послуг");
    public static final byte[] CONTENT = "Звіт про виконання програми".getBytes(StandardCharsets.UTF_8);

    private static final char[] PASSWORD = "demo".toCharArray();

    public final Clock clock = Clock.systemUTC();
    public final DemoAlgorithm algorithm;
    public final DemoAuthority authority;
    public final DemoIdentity head;
    public final DemoIdentity secretary;

    private final DemoIdentity stamping;

    public Demo(DemoAlgorithm algorithm) {
        this.algorithm = algorithm;
        this.authority = DemoAuthority.create(algorithm, PROVIDER, clock);
        this.head = OddCertificates.signer(authority, algorithm, HEAD);
        this.secretary = OddCertificates.signer(authority, algorithm, SECRETARY);
        this.stamping = algorithm == DemoAlgorithm.DSTU
                ? null
                : authority.issue(
                        algorithm,
                        DemoSubject.service("Служба позначок часу", "надавач довірчих послуг"),
                        DemoPeriod.days(clock.instant(), 700),
                        DemoPurpose.TIME_STAMPS);
    }

    public TrustAnchors anchors() {
        return TrustAnchors.includingDemo(List.of(authority.certificate()));
    }

    public SignatureVerifier verifier() {
        return new SignatureVerifier(anchors(), clock);
    }

    public byte[] sign(byte[] pdf, DemoIdentity signer, SignatureLevel level) {
        return sign(pdf, signer, invisible(level, clock.instant()));
    }

    public byte[] sign(byte[] pdf, DemoIdentity signer, SignatureLevel level, TSPSource stamps) {
        return sign(pdf, signer, invisible(level, clock.instant()), stamps);
    }

    public byte[] sign(byte[] pdf, DemoIdentity signer, PdfSigningOrder order) {
        return sign(pdf, signer, order, stamps());
    }

    private byte[] sign(byte[] pdf, DemoIdentity signer, PdfSigningOrder order, TSPSource stamps) {
        try (SigningKey key = TokenSigningKey.inPkcs12(signer.pkcs12(PASSWORD), PASSWORD, DemoIdentity.ALIAS)) {
            return signer(stamps).sign(pdf, key, order);
        }
    }

    /** An order for a signature that nobody sees. */
    public static PdfSigningOrder invisible(SignatureLevel level, Instant time) {
        return new PdfSigningOrder(level, time, null, null, null);
    }

    public PdfSigner signer() {
        return signer(stamps());
    }

    public TSPSource stamps() {
        KeyEntityTSPSource stamps = new KeyEntityTSPSource(stamping.key(), stamping.certificate(), stamping.chain());
        stamps.setTsaPolicy("1.2.3.4.5");
        return stamps;
    }

    public PdfSigner signer(TSPSource stamps) {
        ValidationSources sources = ValidationSources.of(anchors(), List.of(authority.revocationList(Map.of())));
        return new PdfSigner(new TimeStampService(stamps), sources);
    }

    public static byte[] pdf(String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    stream.newLineAtOffset(72, 700);
                    stream.showText(text);
                    stream.endText();
                }
            }
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
