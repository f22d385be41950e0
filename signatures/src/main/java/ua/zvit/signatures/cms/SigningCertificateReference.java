package ua.zvit.signatures.cms;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;

/**
 * The signed reference to the signer's own certificate (ESS). Without it another certificate for the same key could be
 * slipped under a signature, with another name in it.
 */
final class SigningCertificateReference {

    private final SignerInformation signer;

    SigningCertificateReference(SignerInformation signer) {
        this.signer = signer;
    }

    Optional<SignatureProblem> problem(X509Certificate certificate) {
        AttributeTable signed = signer.getSignedAttributes();
        if (signed == null) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNED_ATTRIBUTES_MISSING));
        }
        Attribute second = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        Attribute first = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (second == null && first == null) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_UNREFERENCED));
        }
        boolean same = second != null ? matchesSecond(second, certificate) : matchesFirst(first, certificate);
        return same ? Optional.empty() : Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_SUBSTITUTED));
    }

    private static boolean matchesSecond(Attribute attribute, X509Certificate certificate) {
        try {
            ESSCertIDv2[] references = SigningCertificateV2.getInstance(
                            attribute.getAttributeValues()[0])
                    .getCerts();
            return references.length > 0
                    && matches(
                            references[0].getHashAlgorithm().getAlgorithm(), references[0].getCertHash(), certificate);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean matchesFirst(Attribute attribute, X509Certificate certificate) {
        try {
            byte[] hash = SigningCertificate.getInstance(attribute.getAttributeValues()[0])
                    .getCerts()[0]
                    .getCertHash();
            return matches(OIWObjectIdentifiers.idSHA1, hash, certificate);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean matches(ASN1ObjectIdentifier algorithm, byte[] expected, X509Certificate certificate) {
        try {
            byte[] encoded = certificate.getEncoded();
            Optional<NationalDigest> national = NationalDigest.of(algorithm);
            if (national.isPresent()) {
                return SubstitutionBox.candidates(certificate.getPublicKey()).stream()
                        .anyMatch(table -> Arrays.equals(national.get().digest(encoded, table), expected));
            }
            byte[] actual = MessageDigest.getInstance(algorithm.getId(), Providers.bouncyCastle())
                    .digest(encoded);
            return Arrays.equals(actual, expected);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
