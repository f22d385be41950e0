package ua.zvit.signatures.cms;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;

/** Finds the certificate that a signer names, in the file or among what else is at hand. */
final class SignerCertificate {

    private SignerCertificate() {}

    static Optional<X509Certificate> find(SignerInformation signer, List<X509Certificate> certificates) {
        return certificates.stream()
                .filter(certificate -> matches(signer.getSID(), certificate))
                .findFirst();
    }

    static boolean matches(SignerId id, X509Certificate certificate) {
        try {
            return id.match(new JcaX509CertificateHolder(certificate));
        } catch (CertificateEncodingException e) {
            return false;
        }
    }

    /** Why there is no usable certificate: it is not in the file, is too large, or cannot be read. */
    static SignatureProblem whyMissing(CMSSignedData cms, SignerInformation signer) {
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
            if (signer.getSID().match(holder)) {
                return SignatureProblem.of(
                        isTooLarge(holder) ? ProblemCode.CERTIFICATE_TOO_LARGE : ProblemCode.CERTIFICATE_UNREADABLE);
            }
        }
        return SignatureProblem.of(ProblemCode.SIGNER_CERTIFICATE_MISSING);
    }

    private static boolean isTooLarge(X509CertificateHolder holder) {
        try {
            return holder.getEncoded().length > CmsMaterial.MAXIMUM_CERTIFICATE_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
