package ua.zvit.signatures.dstu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;

/** The same digests as Bouncy Castle's engine and the examples of the norm. */
class Gost34311DigestTest {
    private final Random random = new Random(7);

    @Test
    void agreesWithBouncyCastleForEveryLengthAndTable() {
        for (int length = 0; length < 300; length++) {
            byte[] data = bytes(length);
            SubstitutionBox table = length % 2 == 0 ? SubstitutionBox.standard() : table();
            assertThat(digest(new Gost34311Digest(table), data))
                    .as(Integer.toString(length))
                    .isEqualTo(digest(new GOST3411Digest(table.expanded()), data));
        }
    }

    @Test
    void carriesTheChecksumOverAllItsWords() {
        byte[] ones = new byte[320];
        Arrays.fill(ones, (byte) 0xFF);
        SubstitutionBox table = SubstitutionBox.standard();

        assertThat(digest(new Gost34311Digest(table), ones))
                .isEqualTo(digest(new GOST3411Digest(table.expanded()), ones));
    }

    @Test
    void takesDataInWhateverPieces() {
        byte[] data = bytes(1000);
        Gost34311Digest digest = new Gost34311Digest(SubstitutionBox.standard());
        byte[] whole = digest(digest, data);
        for (int from = 0; from < data.length; from += 7) {
            digest.update(data, from, Math.min(7, data.length - from));
        }
        byte[] pieces = new byte[digest.getDigestSize()];
        digest.doFinal(pieces, 0);
        for (byte one : data) {
            digest.update(one);
        }
        byte[] bytes = new byte[digest.getDigestSize()];
        digest.doFinal(bytes, 0);

        assertThat(pieces).isEqualTo(whole);
        assertThat(bytes).isEqualTo(whole);
    }

    @Test
    void digestsTheExampleOfTheNorm() {
        String box = Hex.toHexString(nibbles(GOST28147Engine.getSBox("D-Test")));
        assertThat(Hex.toHexString(digest(
                        new Gost34311Digest(new SubstitutionBox(box)),
                        "This is message, length=32 bytes".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("b1c466d37519b82e8319819ff32595e047a28cb6f83eff1c6916a815a637fffa");
    }

    private static byte[] nibbles(byte[] table) {
        byte[] packed = new byte[table.length / 2];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) (table[2 * i] << 4 | table[2 * i + 1]);
        }
        return packed;
    }

    private SubstitutionBox table() {
        return new SubstitutionBox(Hex.toHexString(bytes(64)));
    }

    private byte[] bytes(int length) {
        byte[] data = new byte[length];
        random.nextBytes(data);
        return data;
    }

    private static byte[] digest(Digest digest, byte[] data) {
        digest.update(data, 0, data.length);
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }
}
