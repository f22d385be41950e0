package ua.zvit.signatures.dstu;

import java.security.PublicKey;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ua.DSTU4145Params;
import org.bouncycastle.jcajce.provider.asymmetric.dstu.BCDSTU4145PublicKey;
import org.bouncycastle.util.encoders.Hex;

/**
 * The table (ДКЕ) that parametrises GOST 34.311. A certificate may carry its own in the key's parameters; without
 * one the standard table №1 holds. Signers in the field are not consistent about which of the two they digest the
 * content with, so a verifier has to try both.
 *
 * @param packed 128 nibbles in 64 bytes, hexadecimal, as written in a certificate
 */
public record SubstitutionBox(String packed) {

    private static final SubstitutionBox STANDARD = of(DSTU4145Params.getDefaultDKE());

    private static final int PACKED_LENGTH = 64;

    public static SubstitutionBox standard() {
        return STANDARD;
    }

    /** The table of this key, or the standard one for a key without its own. */
    public static SubstitutionBox of(PublicKey key) {
        return key instanceof BCDSTU4145PublicKey dstu ? of(dstu.getSbox()) : STANDARD;
    }

    /** The tables to try for a key: its own first, then the standard one. */
    public static List<SubstitutionBox> candidates(PublicKey key) {
        Set<SubstitutionBox> tables = new LinkedHashSet<>();
        tables.add(of(key));
        tables.add(STANDARD);
        return List.copyOf(tables);
    }

    private static SubstitutionBox of(byte[] packed) {
        return packed != null && packed.length == PACKED_LENGTH
                ? new SubstitutionBox(Hex.toHexString(packed))
                : STANDARD;
    }

    /** One nibble per byte, as the digest engine wants it. */
    byte[] expanded() {
        byte[] nibbles = new byte[packed.length()];
        for (int i = 0; i < nibbles.length; i++) {
            nibbles[i] = (byte) Character.digit(packed.charAt(i), 16);
        }
        return nibbles;
    }
}
