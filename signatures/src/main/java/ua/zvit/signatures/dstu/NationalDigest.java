package ua.zvit.signatures.dstu;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.DSTU7564Digest;
import org.bouncycastle.operator.DigestCalculator;

/**
 * The digests that national signatures work with, by the identifiers of the order on the requirements to formats of
 * qualified signatures. GOST 34.311 is computed with a table that a key may bring along; Kupyna (DSTU 7564) has none.
 */
public enum NationalDigest {
    GOST_34311("GOST34311", "1.2.804.2.1.1.1.1.2.1", "1.2.804.2.1.1.1.1.3.1", 256),
    KUPYNA_256("KUPYNA256", "1.2.804.2.1.1.1.1.2.2.1", "1.2.804.2.1.1.1.1.3.6.1", 256),
    KUPYNA_384("KUPYNA384", "1.2.804.2.1.1.1.1.2.2.2", "1.2.804.2.1.1.1.1.3.6.2", 384),
    KUPYNA_512("KUPYNA512", "1.2.804.2.1.1.1.1.2.2.3", "1.2.804.2.1.1.1.1.3.6.3", 512);

    private final String label;
    private final ASN1ObjectIdentifier id;
    private final ASN1ObjectIdentifier signatures;
    private final int bits;

    NationalDigest(String label, String id, String signatures, int bits) {
        this.label = label;
        this.id = new ASN1ObjectIdentifier(id);
        this.signatures = new ASN1ObjectIdentifier(signatures);
        this.bits = bits;
    }

    /** @return the digest that an identifier names, or that a DSTU 4145 signature of that identifier works with */
    public static Optional<NationalDigest> of(ASN1ObjectIdentifier named) {
        return Arrays.stream(values())
                .filter(digest ->
                        named.equals(digest.id) || named.equals(digest.signatures) || named.on(digest.signatures))
                .findFirst();
    }

    /** A stable name such as {@code KUPYNA256}. */
    public String label() {
        return label;
    }

    public ASN1ObjectIdentifier id() {
        return id;
    }

    /** The family of signatures over this digest, whatever the basis of the field. */
    public ASN1ObjectIdentifier signatures() {
        return signatures;
    }

    /** The digest of the data. */
    public byte[] digest(byte[] data, SubstitutionBox table) {
        Digest engine = engine(table);
        engine.update(data, 0, data.length);
        byte[] value = new byte[engine.getDigestSize()];
        engine.doFinal(value, 0);
        return value;
    }

    /** A calculator as the CMS layer asks for; not reusable. */
    public DigestCalculator calculator(SubstitutionBox table) {
        return new NationalDigestCalculator(new AlgorithmIdentifier(id), engine(table));
    }

    private Digest engine(SubstitutionBox table) {
        return this == GOST_34311 ? new Gost34311Digest(table) : new DSTU7564Digest(bits);
    }
}
