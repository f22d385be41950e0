package ua.zvit.signatures.cms;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.dstu.Dstu4145;

/**
 * The algorithms of one signer: their stable name, and whether they can be checked and still deserve belief.
 *
 * @param digest identifier of the content's digest
 * @param signature identifier of the signature algorithm as the signer wrote it
 */
record SignerAlgorithm(ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature) {

    private static final List<String> WEAK_DIGESTS = List.of("MD2", "MD4", "MD5", "SHA1", "SHA-1", "RIPEMD128");
    private static final int SMALLEST_RSA = 2048;
    private static final int LARGEST_RSA = 16384;
    private static final int LARGEST_EXPONENT = 64;
    private static final int SMALLEST_CURVE = 224;
    private static final int LARGEST_CURVE = 640;

    static SignerAlgorithm of(SignerInformation signer) {
        return new SignerAlgorithm(
                signer.getDigestAlgorithmID().getAlgorithm(), new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()));
    }

    /** A stable name such as {@code RSA-SHA256}. */
    String name() {
        if (Dstu4145.isKupyna(digest) || Dstu4145.isKupyna(signature)) {
            return "DSTU4145-KUPYNA";
        }
        if (isDstu()) {
            return "DSTU4145-GOST34311";
        }
        return family() + "-" + digestName().replace("-", "");
    }

    boolean isDstu() {
        return Dstu4145.isNational(signature) || Dstu4145.isNational(digest);
    }

    /** What speaks against the algorithms or the key, before anything is computed. */
    Optional<SignatureProblem> objection(PublicKey key) {
        if (Dstu4145.isKupyna(digest) || Dstu4145.isKupyna(signature)) {
            return Optional.of(SignatureProblem.of(ProblemCode.KUPYNA_UNSUPPORTED));
        }
        if (isDstu() != Dstu4145.isDstuKey(key)) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, name()));
        }
        return WEAK_DIGESTS.contains(digestName().toUpperCase(Locale.ROOT))
                ? Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_WEAK, name()))
                : objectionToSize(key);
    }

    private Optional<SignatureProblem> objectionToSize(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            boolean absurd = bits > LARGEST_RSA || rsa.getPublicExponent().bitLength() > LARGEST_EXPONENT;
            return sized("RSA-" + bits, bits < SMALLEST_RSA, absurd);
        }
        if (key instanceof ECPublicKey curve) {
            int bits = curve.getParams().getOrder().bitLength();
            return sized("EC-" + bits, bits < SMALLEST_CURVE, bits > LARGEST_CURVE);
        }
        boolean known = key instanceof EdECPublicKey || Dstu4145.isDstuKey(key) || "RSA".equals(key.getAlgorithm());
        return known || key.getAlgorithm().startsWith("Ed")
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, key.getAlgorithm()));
    }

    private static Optional<SignatureProblem> sized(String name, boolean tooSmall, boolean tooLarge) {
        if (tooLarge) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, name));
        }
        return tooSmall ? Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_WEAK, name)) : Optional.empty();
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
