package ua.zvit.signatures.dstu;

import java.security.InvalidKeyException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Verifiers for everything a DSTU key has signed: CMS signers, OCSP answers, time stamps. Names no associated
 * certificate on purpose, since the CMS layer would then mix the certificate's period into the question of integrity.
 */
public final class DstuContentVerifiers implements ContentVerifierProvider {

    private final PublicKey key;
    private final SubstitutionBox table;

    public DstuContentVerifiers(PublicKey key, SubstitutionBox table) {
        this.key = key;
        this.table = table;
    }

    /** A verifier of CMS signers for this key; content and signed attributes are digested with the same table. */
    public static SignerInformationVerifier forCms(PublicKey key, SubstitutionBox table) {
        DigestCalculatorProvider digests = id -> new Gost34311(table);
        return new SignerInformationVerifier(
                (digest, encryption) -> Dstu4145.SIGNATURE.getId(),
                name -> Dstu4145.signatureAlgorithm(),
                new DstuContentVerifiers(key, table),
                digests);
    }

    @Override
    public boolean hasAssociatedCertificate() {
        return false;
    }

    @Override
    public X509CertificateHolder getAssociatedCertificate() {
        throw new UnsupportedOperationException("The key alone decides here, not a certificate");
    }

    @Override
    public ContentVerifier get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        try {
            return new DstuContentVerifier(algorithm, key, table);
        } catch (InvalidKeyException e) {
            throw new OperatorCreationException("Not a DSTU 4145 key", e);
        }
    }
}
