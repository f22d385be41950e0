package ua.zvit.signatures.dstu;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.DigestCalculator;
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

    /**
     * A verifier of CMS signers for this key; content and signed attributes are digested with the same table.
     *
     * @param others calculates digests of the content that are not national
     */
    public static SignerInformationVerifier forCms(
            PublicKey key, SubstitutionBox table, DigestCalculatorProvider others) {
        return new SignerInformationVerifier(
                (digest, encryption) -> encryption.getAlgorithm().getId(),
                name -> new AlgorithmIdentifier(new ASN1ObjectIdentifier(name)),
                new DstuContentVerifiers(key, table),
                new Digests(table, others));
    }

    private record Digests(SubstitutionBox table, DigestCalculatorProvider others) implements DigestCalculatorProvider {
        @Override
        public DigestCalculator get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
            Optional<NationalDigest> national = NationalDigest.of(algorithm.getAlgorithm());
            return national.isPresent() ? national.get().calculator(table) : others.get(algorithm);
        }
    }

    /** Whether the key signed the data over this digest, with any of the tables in use. */
    public static boolean verify(PublicKey key, NationalDigest digest, byte[] data, byte[] value) {
        for (SubstitutionBox table : SubstitutionBox.candidates(key)) {
            try {
                DigestCalculator calculator = digest.calculator(table);
                DstuContentVerifier verifier =
                        new DstuContentVerifier(new AlgorithmIdentifier(digest.signatures()), key, calculator);
                verifier.getOutputStream().write(data);
                if (verifier.verify(value)) {
                    return true;
                }
            } catch (InvalidKeyException | IOException e) {
                return false;
            }
        }
        return false;
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
            NationalDigest digest = NationalDigest.of(algorithm.getAlgorithm()).orElse(NationalDigest.GOST_34311);
            return new DstuContentVerifier(algorithm, key, digest.calculator(table));
        } catch (InvalidKeyException e) {
            throw new OperatorCreationException("Not a DSTU 4145 key", e);
        }
    }
}
