package ua.zvit.signatures.dstu;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/**
 * The pair (r, s) of a DSTU 4145 signature. It is written as both halves little-endian, one after the other.
 * Certificates wrap that in a DER octet string, CMS files mostly do not; both are read, whichever it is.
 */
record DstuSignatureValue(BigInteger r, BigInteger s) {

    private static final int OCTET_STRING_TAG = 0x04;

    static DstuSignatureValue read(byte[] encoded) {
        byte[] halves = unwrapped(encoded);
        if (halves.length == 0 || halves.length % 2 != 0) {
            throw new IllegalArgumentException("A DSTU 4145 signature has two halves of equal length");
        }
        int half = halves.length / 2;
        return new DstuSignatureValue(
                littleEndian(Arrays.copyOfRange(halves, 0, half)),
                littleEndian(Arrays.copyOfRange(halves, half, halves.length)));
    }

    /** The halves as they stand in a CMS file. */
    byte[] bare(BigInteger order) {
        int half = BigIntegers.getUnsignedByteLength(order);
        return Arrays.concatenate(
                Arrays.reverse(BigIntegers.asUnsignedByteArray(half, r)),
                Arrays.reverse(BigIntegers.asUnsignedByteArray(half, s)));
    }

    /** The halves as they stand in a certificate or a revocation list. */
    byte[] wrapped(BigInteger order) {
        try {
            return new DEROctetString(bare(order)).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unwrapped(byte[] encoded) {
        if (encoded.length > 2 && encoded[0] == OCTET_STRING_TAG) {
            try {
                return ASN1OctetString.getInstance(ASN1Primitive.fromByteArray(encoded))
                        .getOctets();
            } catch (IOException | IllegalArgumentException e) {
                return encoded;
            }
        }
        return encoded;
    }

    private static BigInteger littleEndian(byte[] bytes) {
        return new BigInteger(1, Arrays.reverse(bytes));
    }
}
