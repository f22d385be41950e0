package ua.zvit.signatures.dstu;

import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.io.DigestOutputStream;
import org.bouncycastle.operator.DigestCalculator;

/** A national digest as the calculator that the CMS layer asks for. Not reusable. */
final class NationalDigestCalculator implements DigestCalculator {

    private final AlgorithmIdentifier algorithm;
    private final Digest digest;
    private final OutputStream sink;

    NationalDigestCalculator(AlgorithmIdentifier algorithm, Digest digest) {
        this.algorithm = algorithm;
        this.digest = digest;
        this.sink = new DigestOutputStream(digest);
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
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
