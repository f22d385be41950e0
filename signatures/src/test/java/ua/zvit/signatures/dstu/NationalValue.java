package ua.zvit.signatures.dstu;

import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.DSTU4145Signer;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;

/** Makes the bare value of a DSTU 4145 signature over any national digest, as signing devices do. */
public final class NationalValue {

    private NationalValue() {}

    public static byte[] sign(PrivateKey key, NationalDigest digest, byte[] data) {
        try {
            ECPrivateKeyParameters parameters = (ECPrivateKeyParameters) ECUtil.generatePrivateKeyParameter(key);
            DSTU4145Signer signer = new DSTU4145Signer();
            signer.init(true, new ParametersWithRandom(parameters, new SecureRandom()));
            BigInteger[] pair = signer.generateSignature(digest.digest(data, SubstitutionBox.standard()));
            return new DstuSignatureValue(pair[0], pair[1])
                    .bare(parameters.getParameters().getN());
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
