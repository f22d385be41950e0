package ua.zvit.signatures.asic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;
import ua.zvit.signatures.xades.NationalAlgorithms;

/** The digests that a manifest may use, by their identifiers in XML. SHA-1 is not among them. */
final class DigestMethods {

    private static final Map<String, String> STANDARD = Map.of(
            "http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-256", "SHA3-256",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-384", "SHA3-384",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-512", "SHA3-512");

    private DigestMethods() {}

    /** Whether the content has the digest; empty when the algorithm is not known. */
    static Optional<Boolean> matches(AsicManifest.Reference reference, byte[] content) {
        Optional<NationalDigest> national = NationalAlgorithms.digest(reference.digestAlgorithm());
        if (national.isPresent()) {
            byte[] digest = national.get().digest(content, SubstitutionBox.standard());
            return Optional.of(Arrays.equals(digest, reference.digest()));
        }
        return Optional.ofNullable(STANDARD.get(reference.digestAlgorithm()))
                .map(algorithm -> Arrays.equals(digest(algorithm, content), reference.digest()));
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
