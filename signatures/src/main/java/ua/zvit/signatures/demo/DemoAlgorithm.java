package ua.zvit.signatures.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.dstu.DstuContentSigner;

/** The kinds of keys that the demo authority issues certificates for, each of the strength in common use. */
public enum DemoAlgorithm {
    RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
    ECDSA("EC", new ECGenParameterSpec("P-256"), "SHA256withECDSA"),
    DSTU("DSTU4145", new ECGenParameterSpec("1.2.804.2.1.1.1.1.3.1.1.2.6"), "");

    private final String keys;
    private final AlgorithmParameterSpec parameters;
    private final String signature;

    DemoAlgorithm(String keys, AlgorithmParameterSpec parameters, String signature) {
        this.keys = keys;
        this.parameters = parameters;
        this.signature = signature;
    }

    KeyPair generateKeys() {
        try {
            KeyPairGenerator generator = this == RSA
                    ? KeyPairGenerator.getInstance(keys)
                    : KeyPairGenerator.getInstance(keys, Providers.bouncyCastle());
            generator.initialize(parameters);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A signer for certificates and revocation lists. */
    ContentSigner certificateSigner(PrivateKey key) {
        if (this == DSTU) {
            return DstuContentSigner.forCertificates(key);
        }
        try {
            return new JcaContentSignerBuilder(signature)
                    .setProvider(Providers.bouncyCastle())
                    .build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
