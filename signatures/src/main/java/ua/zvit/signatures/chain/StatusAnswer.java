package ua.zvit.signatures.chain;

import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.DstuContentVerifiers;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;

/** One OCSP answer, believed when the issuer itself or a responder that the issuer appointed has signed it. */
record StatusAnswer(BasicOCSPResp answer) {

    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";

    Optional<RevocationCheck.Status> about(X509Certificate certificate, X509Certificate issuer) {
        try {
            return isSignedFor(issuer) ? status(certificate, issuer) : Optional.empty();
        } catch (OCSPException | OperatorCreationException | CertificateException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<RevocationCheck.Status> status(X509Certificate certificate, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, CertificateException {
        for (SingleResp single : answer.getResponses()) {
            if (single.getCertID().getSerialNumber().equals(certificate.getSerialNumber()) && names(single, issuer)) {
                return status(single.getCertStatus());
            }
        }
        return Optional.empty();
    }

    private static Optional<RevocationCheck.Status> status(CertificateStatus status) {
        if (status == CertificateStatus.GOOD) {
            return Optional.of(new RevocationCheck.Status(true, null));
        }
        if (status instanceof RevokedStatus revoked) {
            Date time = revoked.getRevocationTime();
            return Optional.of(new RevocationCheck.Status(true, time.toInstant()));
        }
        return Optional.empty();
    }

    private static boolean names(SingleResp single, X509Certificate issuer)
            throws OCSPException, OperatorCreationException, CertificateException {
        Optional<NationalDigest> national = NationalDigest.of(single.getCertID().getHashAlgOID());
        if (national.isPresent()) {
            byte[] name = issuer.getSubjectX500Principal().getEncoded();
            return Arrays.equals(
                    national.get().digest(name, SubstitutionBox.standard()),
                    single.getCertID().getIssuerNameHash());
        }
        return single.getCertID()
                .matchesIssuer(
                        new JcaX509CertificateHolder(issuer),
                        new JcaDigestCalculatorProviderBuilder()
                                .setProvider(Providers.bouncyCastle())
                                .build());
    }

    private boolean isSignedFor(X509Certificate issuer)
            throws OCSPException, OperatorCreationException, CertificateException {
        List<X509Certificate> responders =
                Stream.concat(Stream.of(issuer), appointed(issuer).stream()).toList();
        for (X509Certificate responder : responders) {
            if (answer.isSignatureValid(verifiers(responder.getPublicKey()))) {
                return true;
            }
        }
        return false;
    }

    private List<X509Certificate> appointed(X509Certificate issuer) throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter().setProvider(Providers.bouncyCastle());
        Stream.Builder<X509Certificate> found = Stream.builder();
        for (X509CertificateHolder holder : answer.getCerts()) {
            X509Certificate candidate = converter.getCertificate(holder);
            List<String> usages = candidate.getExtendedKeyUsage();
            if (usages != null && usages.contains(OCSP_SIGNING) && CertificateSignature.issued(issuer, candidate)) {
                found.add(candidate);
            }
        }
        return found.build().toList();
    }

    private static ContentVerifierProvider verifiers(PublicKey key) throws OperatorCreationException {
        return Dstu4145.isDstuKey(key)
                ? new DstuContentVerifiers(key, SubstitutionBox.of(key))
                : new JcaContentVerifierProviderBuilder()
                        .setProvider(Providers.bouncyCastle())
                        .build(key);
    }
}
