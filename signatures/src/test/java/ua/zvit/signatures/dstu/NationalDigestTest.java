package ua.zvit.signatures.dstu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.junit.jupiter.api.Test;

/** The digests by their identifiers, with the examples of the norms. */
class NationalDigestTest {

    @Test
    void digestsTheExamplesOfDstu7564() {
        byte[] one = {(byte) 0xFF};
        assertThat(hex(NationalDigest.KUPYNA_256, new byte[0]))
                .isEqualTo("cd5101d1ccdf0d1d1f4ada56e888cd724ca1a0838a3521e7131d4fb78d0f5eb6");
        assertThat(hex(NationalDigest.KUPYNA_256, one))
                .isEqualTo("ea7677ca4526555680441c117982ea14059ea6d0d7124d6ecdb3deec49e890f4");
        assertThat(hex(NationalDigest.KUPYNA_512, one))
                .startsWith("871b18cf754b72740307a97b449abeb3")
                .endsWith("63b5cb77c420fb375374bec52b6d0292");
    }

    @Test
    void digestsASentenceAsOtherNationalSoftwareDoes() {
        byte[] sentence = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.US_ASCII);
        assertThat(hex(NationalDigest.GOST_34311, sentence))
                .isEqualTo("0f1355130b4a820a1e4e3f6474f6bdecc718a4a73345595edc1c1809832b2333");
    }

    @Test
    void isKnownByIdentifiersOfDigestsAndOfSignatures() {
        assertThat(of("1.2.804.2.1.1.1.1.2.1")).contains(NationalDigest.GOST_34311);
        assertThat(of("1.2.804.2.1.1.1.1.3.1.1")).contains(NationalDigest.GOST_34311);
        assertThat(of("1.2.804.2.1.1.1.1.3.6.1.1")).contains(NationalDigest.KUPYNA_256);
        assertThat(of("1.2.804.2.1.1.1.1.2.2.2")).contains(NationalDigest.KUPYNA_384);
        assertThat(of("1.2.804.2.1.1.1.1.3.6.3")).contains(NationalDigest.KUPYNA_512);
    }

    @Test
    void lengthThatIsNotToldIsNotGuessed() {
        assertThat(of("1.2.804.2.1.1.1.1.2.2")).isEmpty();
        assertThat(of("1.2.804.2.1.1.1.1.3.6")).isEmpty();
        assertThat(of("1.2.804.2.1.1.1.1.2.2.4")).isEmpty();
    }

    private static Optional<NationalDigest> of(String id) {
        return NationalDigest.of(new ASN1ObjectIdentifier(id));
    }

    private static String hex(NationalDigest digest, byte[] data) {
        return HexFormat.of().formatHex(digest.digest(data, SubstitutionBox.standard()));
    }
}
