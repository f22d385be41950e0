package ua.zvit.signatures.cms;

import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DigestAlgorithmIdentifierFinder;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.NationalDigest;

/**
 * The algorithms of one signer: their stable name, and whether they can be checked and still deserve belief.
 *
 * @param digest identifier of the content's digest
 * @param signature identifier of the signature algorithm as the signer wrote it
 * @param full the same with its parameters
 */
record SignerAlgorithm(ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature, AlgorithmIdentifier full) {

    private static final DigestAlgorithmIdentifierFinder DIGESTS = new DefaultDigestAlgorithmIdentifierFinder();

    static SignerAlgorithm of(SignerInformation signer) {
        AlgorithmIdentifier full = signer.toASN1Structure().getDigestEncryptionAlgorithm();
        return new SignerAlgorithm(
                signer.getDigestAlgorithmID().getAlgorithm(),
                new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()),
                full);
    }

    /** A stable name such as {@code RSA-SHA256}. */
    String name() {
        if (isDstu()) {
            return "DSTU4145-"
                    + NationalDigest.of(signature)
                            .or(() -> NationalDigest.of(digest))
                            .map(NationalDigest::label)
                            .orElse("?");
        }
        return family() + "-" + digestName().replace("-", "");
    }

    boolean isDstu() {
        return Dstu4145.isNational(signature) || Dstu4145.isNational(digest);
    }

    /** What speaks against the algorithms or the key, before anything is computed. */
    Optional<SignatureProblem> objection(PublicKey key) {
        if (isKupynaOfUnknownLength(digest) || isKupynaOfUnknownLength(signature)) {
            return Optional.of(SignatureProblem.of(ProblemCode.KUPYNA_UNSUPPORTED));
        }
        if (isDstu() != Dstu4145.isDstuKey(key)) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, name()));
        }
        if (disagrees()) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHMS_DISAGREE, name()));
        }
        return AlgorithmStrength.ofDigest(digestName(), name()).or(() -> AlgorithmStrength.ofKey(key));
    }

    private static boolean isKupynaOfUnknownLength(ASN1ObjectIdentifier id) {
        return Dstu4145.isKupyna(id) && NationalDigest.of(id).isEmpty();
    }

    /** The signature's algorithm says what digest it works with, and that must be the digest of the content. */
    private boolean disagrees() {
        AlgorithmIdentifier implied = isDstu() ? null : DIGESTS.find(full);
        return implied != null && !family(implied.getAlgorithm()).equals(family(digest));
    }

    /** SHAKE256 goes by two identifiers. */
    private static ASN1ObjectIdentifier family(ASN1ObjectIdentifier digest) {
        return digest.equals(NISTObjectIdentifiers.id_shake256_len) ? NISTObjectIdentifiers.id_shake256 : digest;
    }

    private String family() {
        if (signature.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return "RSA-PSS";
        }
        String name =
                new DefaultAlgorithmNameFinder().getAlgorithmName(signature).toUpperCase(Locale.ROOT);
        return List.of("ECDSA", "RSA", "DSA", "ED25519", "ED448").stream()
                .filter(name::contains)
                .findFirst()
                .orElse(name);
    }

    private String digestName() {
        return new DefaultAlgorithmNameFinder().getAlgorithmName(digest);
    }
}
