package ua.zvit.signatures.dstu;

import java.io.OutputStream;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.DigestCalculator;

/** Checks one DSTU 4145 signature value over what was written to its stream, digested in one way. */
final class DstuContentVerifier implements ContentVerifier {

    private final AlgorithmIdentifier algorithm;
    private final DigestCalculator digest;
    private final AsymmetricKeyParameter key;

    DstuContentVerifier(AlgorithmIdentifier algorithm, PublicKey key, DigestCalculator digest)
            throws InvalidKeyException {
        this.algorithm = algorithm;
        this.key = ECUtil.generatePublicKeyParameter(key);
        this.digest = digest;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        return digest.getOutputStream();
    }

    @Override
    public boolean verify(byte[] expected) {
        DSTU4145Signer signer = new DSTU4145Signer();
        signer.init(false, key);
        try {
            DstuSignatureValue value = DstuSignatureValue.read(expected);
            return signer.verifySignature(digest.getDigest(), value.r(), value.s());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
