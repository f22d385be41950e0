package ua.zvit.signatures.dstu;

import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.io.DigestOutputStream;
import org.bouncycastle.operator.DigestCalculator;

/** GOST 34.311-95 with a given substitution table, as the calculator that the CMS layer asks for. Not reusable. */
public final class Gost34311 implements DigestCalculator {

    private final Gost34311Digest digest;
    private final OutputStream sink;

    public Gost34311(SubstitutionBox table) {
        digest = new Gost34311Digest(table);
        sink = new DigestOutputStream(digest);
    }

    /** The 32 bytes of the digest of the data. */
    public static byte[] digest(byte[] data, SubstitutionBox table) {
        Gost34311 calculator = new Gost34311(table);
        calculator.digest.update(data, 0, data.length);
        return calculator.getDigest();
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return Dstu4145.digestAlgorithm();
    }

    @Override
    public OutputStream getOutputStream() {
        return sink;
    }

    @Override
    public byte[] getDigest() {
        byte[] value = new byte[digest.getDigestSize()];
        digest.doFinal(value, 0);
        return value;
    }
}
