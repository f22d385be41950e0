package ua.zvit.signatures.dstu;

import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ua.UAObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jcajce.provider.asymmetric.dstu.BCDSTU4145PublicKey;

/**
 * Object identifiers of the national cryptography, from the order on the requirements to formats of qualified
 * signatures. {@code 1.2.804.2.1.1.1.1} is the root of the national algorithms.
 */
public final class Dstu4145 {

    /** DSTU 4145 with GOST 34.311, polynomial basis, little-endian: the one in use. */
    public static final ASN1ObjectIdentifier SIGNATURE = UAObjectIdentifiers.dstu4145le;

    /** GOST 34.311-95 digest. */
    public static final ASN1ObjectIdentifier DIGEST = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.2.1");

    private static final ASN1ObjectIdentifier NATIONAL = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1");
    private static final ASN1ObjectIdentifier KUPYNA_DIGESTS = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.2.2");
    private static final ASN1ObjectIdentifier KUPYNA_SIGNATURES = new ASN1ObjectIdentifier("1.2.804.2.1.1.1.1.3.6");

    private Dstu4145() {}

    public static AlgorithmIdentifier signatureAlgorithm() {
        return new AlgorithmIdentifier(SIGNATURE);
    }

    /** The identifier with GOST 34.311. */
    public static AlgorithmIdentifier digestAlgorithm() {
        return new AlgorithmIdentifier(DIGEST);
    }

    /** Whether the identifier belongs to the national family at all. */
    public static boolean isNational(ASN1ObjectIdentifier id) {
        return id.on(NATIONAL);
    }

    /** Whether the identifier names a Kupyna (DSTU 7564) digest or a signature over one. */
    public static boolean isKupyna(ASN1ObjectIdentifier id) {
        return isOrUnder(id, KUPYNA_DIGESTS) || isOrUnder(id, KUPYNA_SIGNATURES);
    }

    public static boolean isDstuKey(PublicKey key) {
        return key instanceof BCDSTU4145PublicKey;
    }

    private static boolean isOrUnder(ASN1ObjectIdentifier id, ASN1ObjectIdentifier stem) {
        return id.equals(stem) || id.on(stem);
    }
}
