package ua.zvit.signatures.dstu;

import java.io.OutputStream;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;

/**
 * Signs with a DSTU 4145 key over GOST 34.311 with the standard table. A CMS file carries the bare value, a
 * certificate the wrapped one. Not reusable.
 */
public final class DstuContentSigner implements ContentSigner {

    private final ECPrivateKeyParameters key;
    private final boolean wrap;
    private final DigestCalculator digest = NationalDigest.GOST_34311.calculator(SubstitutionBox.standard());

    private DstuContentSigner(PrivateKey key, boolean wrap) {
        try {
            this.key = (ECPrivateKeyParameters) ECUtil.generatePrivateKeyParameter(key);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a DSTU 4145 key", e);
        }
        this.wrap = wrap;
    }

    public static DstuContentSigner forCms(PrivateKey key) {
        return new DstuContentSigner(key, false);
    }

    public static DstuContentSigner forCertificates(PrivateKey key) {
        return new DstuContentSigner(key, true);
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return Dstu4145.signatureAlgorithm();
    }

    @Override
    public OutputStream getOutputStream() {
        return digest.getOutputStream();
    }

    @Override
    public byte[] getSignature() {
        DSTU4145Signer signer = new DSTU4145Signer();
        signer.init(true, new ParametersWithRandom(key, new SecureRandom()));
        BigInteger[] pair = signer.generateSignature(digest.getDigest());
        DstuSignatureValue value = new DstuSignatureValue(pair[0], pair[1]);
        BigInteger order = key.getParameters().getN();
        return wrap ? value.wrapped(order) : value.bare(order);
    }
}
