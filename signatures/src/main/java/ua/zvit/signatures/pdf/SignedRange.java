package ua.zvit.signatures.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.util.encoders.DecoderException;
import org.bouncycastle.util.encoders.Hex;

/**
 * The two stretches of a file that a PDF signature covers: from its first byte up to the signature's own value, and
 * from there to the end of the revision. Anything else (a start later than the first byte, a gap wider than the value,
 * stretches beyond the file) is a forgery or damage.
 *
 * @param gapStart where the hexadecimal value begins, its bracket included
 * @param gapEnd after the value's closing bracket
 * @param end after the last byte covered
 */
record SignedRange(int gapStart, int gapEnd, int end) {

    private static final int NUMBERS = 4;

    /** Empty when the range is not what an honest signer writes. */
    static Optional<SignedRange> of(int[] byteRange, byte[] contents, byte[] file) {
        if (byteRange == null || byteRange.length != NUMBERS || byteRange[0] != 0) {
            return Optional.empty();
        }
        long end = (long) byteRange[2] + byteRange[3];
        boolean ordered = byteRange[1] > 0 && byteRange[2] > byteRange[1] && byteRange[3] > 0 && end <= file.length;
        if (!ordered) {
            return Optional.empty();
        }
        SignedRange range = new SignedRange(byteRange[1], byteRange[2], (int) end);
        return range.gapHolds(contents, file) ? Optional.of(range) : Optional.empty();
    }

    byte[] signedBytes(byte[] file) {
        byte[] signed = new byte[gapStart + end - gapEnd];
        System.arraycopy(file, 0, signed, 0, gapStart);
        System.arraycopy(file, gapEnd, signed, gapStart, end - gapEnd);
        return signed;
    }

    /** The file as it was when signed. */
    byte[] revision(byte[] file) {
        return Arrays.copyOf(file, end);
    }

    /** Whether more than white space follows. */
    boolean isFollowed(byte[] file) {
        for (int i = end; i < file.length; i++) {
            if (file[i] != '\n' && file[i] != '\r' && file[i] != ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean gapHolds(byte[] contents, byte[] file) {
        if (file[gapStart] != '<' || file[gapEnd - 1] != '>') {
            return false;
        }
        try {
            return Arrays.equals(contents, Hex.decode(file, gapStart + 1, gapEnd - gapStart - 2));
        } catch (DecoderException e) {
            return false;
        }
    }
}
