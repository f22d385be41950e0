package ua.zvit.load;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import ua.zvit.printing.DocumentFont;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.PdfSigner;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TimeStampService;
import ua.zvit.signatures.signing.TokenSigningKey;
import ua.zvit.signatures.signing.ValidationSources;
import ua.zvit.signatures.signing.VisibleField;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * How long signing and verifying take, warm, on one thread without a server: a PDF as large as the real report (165 kB)
 * signed with a time stamp by a key that is opened anew each time, invisibly, visibly and a second time, each of them
 * verified, and a detached DSTU signature over
 * it verified. Part of {@code ./zvit bench}; the figures stand in {@code tests/target/signing.md}.
 */
public final class SigningSpeed {
    private static final int SIZE = 165_000;
    private static final int WARM = 30;
    private static final int RUNS = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final VisibleField FIELD =
            new VisibleField(1, 72, 72, 200, 60, "Підписано\nМарія ЗАГРАЙ\nдо 01.01.2028", DocumentFont.bytes(), 9);
    private static final char[] PASSWORD = "bench".toCharArray();
    private static final DemoSubject SIGNER =
            new DemoSubject("Марія ЗАГРАЙ", null, "Зразкова рада", "9999000020", "99990001");

    private final Clock clock = Clock.systemUTC();
    private final byte[] pdf = pdf();

    private SigningSpeed() throws IOException {}

    public static void main(String[] args) throws Exception {
        String figures = new SigningSpeed().measure();
        Files.writeString(Path.of(args[0]), figures);
    }

    private String measure() throws Exception {
        StringBuilder table =
                new StringBuilder("| Signatures, warm, one thread, 165 kB | median, ms | p95, ms | processor, ms |\n"
                        + "|---|--:|--:|--:|\n");
        server(DemoAlgorithm.ECDSA, table);
        server(DemoAlgorithm.RSA, table);
        DemoAuthority national = authority(DemoAlgorithm.DSTU);
        DemoIdentity signer = signer(national, DemoAlgorithm.DSTU);
        byte[] detached = new CadesSigner(signer.key(), signer.chain()).signDetached(pdf);
        SignatureVerifier verifier = verifier(national);
        line(table, "verify a detached DSTU signature", () -> verifier.verify(detached, pdf));
        return table.append('\n').toString();
    }

    private void server(DemoAlgorithm algorithm, StringBuilder table) throws Exception {
        DemoAuthority authority = authority(algorithm);
        byte[] store = signer(authority, algorithm).pkcs12(PASSWORD);
        PdfSigner signer = new PdfSigner(
                new TimeStampService(stamps(authority)), ValidationSources.of(anchors(authority), List.of()));
        SignatureVerifier verifier = verifier(authority);
        byte[] signed = sign(signer, store, pdf, null);
        line(table, algorithm + ": sign at level B-T", () -> sign(signer, store, pdf, null));
        line(table, algorithm + ": verify PAdES B-T", () -> verifier.verify(signed, pdf));
        byte[] visible = sign(signer, store, pdf, FIELD);
        line(table, algorithm + ": sign with a visible field", () -> sign(signer, store, pdf, FIELD));
        line(table, algorithm + ": verify it", () -> verifier.verify(visible, pdf));
        byte[] twice = sign(signer, store, visible, null);
        line(table, algorithm + ": sign once more", () -> sign(signer, store, visible, null));
        line(table, algorithm + ": verify both", () -> verifier.verify(twice, visible));
    }

    private static byte[] sign(PdfSigner signer, byte[] store, byte[] document, VisibleField field) {
        try (SigningKey key = TokenSigningKey.inPkcs12(store, PASSWORD, null)) {
            return signer.sign(
                    document, key, new PdfSigningOrder(SignatureLevel.B_T, Instant.now(), null, null, field));
        }
    }

    private DemoAuthority authority(DemoAlgorithm algorithm) {
        return DemoAuthority.create(algorithm, DemoSubject.service("Надавач", "надавач послуг"), clock);
    }

    private DemoIdentity signer(DemoAuthority authority, DemoAlgorithm algorithm) {
        return authority.issue(algorithm, SIGNER, DemoPeriod.days(clock.instant(), 365), DemoPurpose.SIGNER);
    }

    private KeyEntityTSPSource stamps(DemoAuthority authority) {
        DemoIdentity service = authority.issue(
                DemoAlgorithm.ECDSA,
                DemoSubject.service("Позначки часу", "надавач послуг"),
                DemoPeriod.days(clock.instant(), 10),
                DemoPurpose.TIME_STAMPS);
        KeyEntityTSPSource stamps = new KeyEntityTSPSource(service.key(), service.certificate(), service.chain());
        stamps.setTsaPolicy("1.3.6.1.4.1.32473.1");
        return stamps;
    }

    private static TrustAnchors anchors(DemoAuthority authority) {
        return TrustAnchors.includingDemo(List.of(authority.certificate()));
    }

    private SignatureVerifier verifier(DemoAuthority authority) {
        return new SignatureVerifier(anchors(authority), List.of(authority.revocationList(Map.of())), clock);
    }

    private static void line(StringBuilder table, String what, Callable<?> deed) throws Exception {
        for (int i = 0; i < WARM; i++) {
            deed.call();
        }
        long[] nanos = new long[RUNS];
        long[] processor = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            deed.call();
            processor[i] = THREADS.getCurrentThreadCpuTime() - before;
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Arrays.sort(processor);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                what,
                nanos[RUNS / 2] / 1e6,
                nanos[RUNS * 19 / 20] / 1e6,
                processor[RUNS / 2] / 1e6));
    }

    /** Content that does not compress, as fonts and pictures do not. */
    private static byte[] pdf() throws IOException {
        byte[] noise = new byte[SIZE];
        new Random(1).nextBytes(noise);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document, new java.io.ByteArrayInputStream(noise));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
