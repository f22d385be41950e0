package ua.zvit.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.publication.values.Match;
import ua.zvit.shared.Sha256;
import ua.zvit.signatures.SignatureLook;

class FileDigestsTest {
    private static final byte[] ADDED = "7 0 obj <<>> endobj\nstartxref\n9\n%%EOF\n".getBytes(US_ASCII);

    @ParameterizedTest
    @ValueSource(strings = {"%%EOF", "%%EOF\n", "%%EOF\r", "%%EOF\r\n"})
    void knowsThePdfToWhichSomethingWasAdded(String end) {
        byte[] issued = ("%PDF-1.4\n1 0 obj <<>> endobj\nstartxref\n9\n" + end).getBytes(US_ASCII);
        FileDigests digests = FileDigests.of(joined(issued, ADDED), SignatureLook.nothing(), null);
        assertThat(digests.of(Match.BEGINNING)).contains(Sha256.hex(issued));
        assertThat(digests.of(Match.WHOLE)).containsExactly(Sha256.hex(joined(issued, ADDED)));
    }

    @Test
    void theFileItselfIsNotItsOwnBeginning() {
        byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);
        assertThat(FileDigests.of(file, SignatureLook.nothing(), null).of(Match.BEGINNING))
                .doesNotContain(Sha256.hex(file));
    }

    @Test
    void knowsTheContentHandedInBesideTheSignature() {
        byte[] content = "звіт".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(FileDigests.of(new byte[] {1}, SignatureLook.nothing(), content)
                        .of(Match.CONTENT))
                .containsExactly(Sha256.hex(content));
    }

    @Test
    void manyEndsAreNotFollowedForEver() {
        byte[] file = "%%EOF\n".repeat(10_000).getBytes(US_ASCII);
        assertThat(FileDigests.of(file, SignatureLook.nothing(), null).of(Match.BEGINNING))
                .hasSizeLessThan(50);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
