package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSTypedData;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/**
 * The two stretches of a file that a PDF signature covers: from its first byte up to the signature's own value, and
 * from there to the end of the revision. Anything else (a start later than the first byte, a gap wider than the value or
 * elsewhere, stretches beyond the file) is a forgery or damage.
 *
 * @param gapStart where the hexadecimal value begins, its bracket included
 * @param gapEnd after the value's closing bracket
 * @param end after the last byte covered
 */
record SignedRange(int gapStart, int gapEnd, int end) {

    private static final int NUMBERS = 4;

    /**
     * Empty when the range is not what an honest signer writes.
     *
     * @param contents the signature's value, where it stands in the file
     */
    static Optional<SignedRange> of(long[] byteRange, Text contents, byte[] file) {
        if (byteRange.length != NUMBERS || byteRange[0] != 0 || byteRange[3] <= 0) {
            return Optional.empty();
        }
        long end = byteRange[2] + byteRange[3];
        boolean itsOwn = byteRange[1] == contents.start() && byteRange[2] == contents.end();
        boolean ordered = byteRange[1] > 0 && byteRange[2] > byteRange[1] && end > 0 && end <= file.length;
        return itsOwn && ordered && file[(int) byteRange[1]] == '<' && file[(int) byteRange[2] - 1] == '>'
                ? Optional.of(new SignedRange((int) byteRange[1], (int) byteRange[2], (int) end))
                : Optional.empty();
    }

    /** The digest of what is covered. */
    byte[] digest(byte[] file, String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(file, 0, gapStart);
            digest.update(file, gapEnd, end - gapEnd);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is covered, taken from the file as it lies in memory. */
    CMSTypedData covered(byte[] file) {
        return new CMSAbsentContent() {
            @Override
            public void write(OutputStream out) throws IOException {
                out.write(file, 0, gapStart);
                out.write(file, gapEnd, end - gapEnd);
            }

            @Override
            public Object getContent() {
                return SignedRange.this;
            }
        };
    }
}
