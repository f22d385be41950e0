package ua.zvit.signatures.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.demo.DemoAlgorithm;

/** A PDF of a few hundred kilobytes that a reader would unpack to a hundred times as much: refused before it is unpacked. */
class PackedPdfTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Demo DEMO = new Demo(DemoAlgorithm.ECDSA);
    private static final int MEGABYTES = 100;

    static Stream<Arguments> bombs() throws IOException {
        byte[] packed = packed();
        return Stream.of(
                Arguments.of("objects", pdf("/Type/ObjStm/N 1/First 4", "\r\n", packed)),
                Arguments.of("cross-reference", pdf("/Type/XRef/Size 7/W[1 4 1]/Root 1 0 R", "\n", packed)),
                Arguments.of("a header that readers overlook", pdf("/Type/ObjStm", "\n", spoilt(packed))),
                Arguments.of("packed twice", pdf("/Type/ObjStm", " \n", twice(packed))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isRefusedBeforeItIsUnpacked(String kind, byte[] bomb) {
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertWithinBound(() -> assertThatThrownBy(() -> DEMO.verifier().verify(bomb, null))
                .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableFile.Reason.PDF_TOO_LARGE)));
    }

    @Test
    void aFileFullOfBeginningsIsNotFollowedForEver() {
        byte[] many = ("%PDF-1.4\n" + "stream\n".repeat(3_000_000)).getBytes(ISO_8859_1);

        assertWithinBound(() ->
                assertThatThrownBy(() -> DEMO.verifier().verify(many, null)).isInstanceOf(UnreadableFile.class));
    }

    /** In time of the processor, which other work on the machine does not lengthen; nobody waits for ever either. */
    private static void assertWithinBound(Runnable work) {
        Duration spent = assertTimeoutPreemptively(BOUND.multipliedBy(10), () -> {
            long begun = THREADS.getCurrentThreadCpuTime();
            work.run();
            return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
        });
        assertThat(spent).isLessThan(BOUND);
    }

    private static byte[] pdf(String dictionary, String lineEnd, byte[] content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.5\n5 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length " + content.length + ">>\nstream"
                        + lineEnd)
                .getBytes(ISO_8859_1));
        pdf.write(content);
        pdf.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blank = new byte[1024 * 1024];
        try (OutputStream deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < MEGABYTES; i++) {
                deflating.write(blank);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] twice(byte[] packed) throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(again)) {
            deflating.write(packed);
        }
        return again.toByteArray();
    }

    private static byte[] spoilt(byte[] packed) {
        byte[] spoilt = packed.clone();
        spoilt[0] = 'x';
        spoilt[1] = 'y';
        return spoilt;
    }
}
