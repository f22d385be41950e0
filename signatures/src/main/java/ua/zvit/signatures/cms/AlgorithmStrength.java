package ua.zvit.signatures.cms;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.dstu.Dstu4145;

/** Which digests and keys still deserve belief, whatever the format of the signature. */
public final class AlgorithmStrength {

    private static final List<String> WEAK_DIGESTS = List.of("MD2", "MD4", "MD5", "SHA1", "SHA-1", "RIPEMD128");
    private static final int SMALLEST_RSA = 2048;
    private static final int LARGEST_RSA = 16384;
    private static final int LARGEST_EXPONENT = 64;
    private static final int SMALLEST_CURVE = 224;
    private static final int LARGEST_CURVE = 640;

    private AlgorithmStrength() {}

    /**
     * What speaks against a digest.
     *
     * @param digest its name as people know it, such as {@code SHA-1}
     * @param toldAs what the problem names
     */
    public static Optional<SignatureProblem> ofDigest(String digest, String toldAs) {
        return WEAK_DIGESTS.contains(digest.toUpperCase(Locale.ROOT))
                ? Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_WEAK, toldAs))
                : Optional.empty();
    }

    /** What speaks against a key: it is too small, or so large that nobody can compute with it, or of no known kind. */
    public static Optional<SignatureProblem> ofKey(PublicKey key) {
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
}
