package ua.zvit.signatures.apart;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.verification.SignedContents;

/** Files from outside are examined in a process of its own: the same verdicts, and an end to whatever a file does there. */
class GuardedVerifierTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final ExaminingProcesses PROCESSES = new ExaminingProcesses(
            384, Path.of(System.getProperty("java.io.tmpdir")), () -> new IllegalStateException("VERIFY-BUSY"));
    private static final Demo DSTU = new Demo(DemoAlgorithm.DSTU);
    private static final Demo ECDSA = new Demo(DemoAlgorithm.ECDSA);

    @Test
    void saysWhatTheVerifierSays() throws UnreadableFile {
        byte[] attached = new CadesSigner(DSTU.head.key(), DSTU.head.chain()).signAttached(Demo.CONTENT);
        byte[] pdf = ECDSA.sign(
                Demo.pdf("one", "two"), ECDSA.head, ua.zvit.signatures.signing.SignatureLevel.B_T, ECDSA.stamps());
        byte[] container = Containers.dssXades(ECDSA.head, ASiCContainerType.ASiC_E, Demo.CONTENT);
        for (Demo demo : List.of(DSTU, ECDSA)) {
            for (byte[] file : List.of(attached, pdf, container)) {
                assertThat(guarded(demo, AMPLE).verify(file, null))
                        .isEqualTo(demo.verifier().verify(file, null));
            }
        }
        assertThat(guarded(DSTU, AMPLE).look(attached)).isEqualTo(SignedContents.look(attached));
        assertThat(guarded(DSTU, AMPLE).look(pdf)).isEqualTo(SignatureLook.nothing());
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertRefused(guarded(DSTU, AMPLE), "letter".getBytes(US_ASCII), Reason.UNKNOWN_FORMAT);
        assertRefused(guarded(DSTU, AMPLE), new byte[0], Reason.EMPTY);
        assertRefused(guarded(DSTU, AMPLE), Containers.withXml("<a>"), Reason.XML_UNSAFE);
    }

    @Test
    void endsTheWorkWhenItsTimeIsOver() throws UnreadableFile {
        byte[] file = new CadesSigner(ECDSA.head.key(), ECDSA.head.chain()).signAttached(new byte[8 * 1024 * 1024]);
        GuardedVerifier hurried = guarded(DSTU, Duration.ofMillis(1));

        assertRefused(hurried, file, Reason.TOO_COMPLEX);
        assertThat(guarded(DSTU, AMPLE).verify(file, null).intact()).isTrue();
    }

    @Test
    void memoryThatAFileWantsIsNotTheServers() throws UnreadableFile {
        byte[] bomb = objects(1_500_000);
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();

        assertRefused(
                guarded(DSTU, Duration.ofSeconds(10)), bomb, Reason.TOO_COMPLEX, Reason.BROKEN, Reason.PDF_TOO_LARGE);
        assertThat(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() - before)
                .isLessThan(100L * 1024 * 1024);
        byte[] honest = new CadesSigner(DSTU.head.key(), DSTU.head.chain()).signAttached(Demo.CONTENT);
        assertThat(guarded(DSTU, AMPLE).verify(honest, null).intact()).isTrue();
    }

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsToldSo() {
        byte[] slow = new CadesSigner(DSTU.head.key(), DSTU.head.chain()).signAttached(new byte[512 * 1024]);
        GuardedVerifier impatient =
                new GuardedVerifier(PROCESSES, new Trusted(DSTU.anchors(), List.of()), AMPLE, Duration.ofMillis(10));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(CompletableFuture.runAsync(() -> verify(impatient, slow)));
        }

        assertThat(all.stream().map(GuardedVerifierTest::outcome)).contains("", "VERIFY-BUSY");
    }

    private static String outcome(CompletableFuture<Void> one) {
        try {
            one.join();
            return "";
        } catch (CompletionException failed) {
            return failed.getCause().getMessage();
        }
    }

    private static void verify(GuardedVerifier verifier, byte[] file) {
        try {
            verifier.verify(file, null);
        } catch (UnreadableFile odd) {
            throw new IllegalStateException(odd);
        }
    }

    /** A PDF that is nothing but tiny objects. */
    private static byte[] objects(int count) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n".getBytes(US_ASCII));
        for (int i = 1; i <= count; i++) {
            pdf.writeBytes((i + " 0 obj[]endobj\n").getBytes(US_ASCII));
        }
        pdf.writeBytes("trailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII));
        return pdf.toByteArray();
    }

    private static GuardedVerifier guarded(Demo demo, Duration longest) {
        return new GuardedVerifier(PROCESSES, new Trusted(demo.anchors(), List.of()), longest, AMPLE);
    }

    private static void assertRefused(GuardedVerifier verifier, byte[] file, Reason... reasons) {
        assertThatThrownBy(() -> verifier.verify(file, null))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isIn((Object[]) reasons));
    }
}
