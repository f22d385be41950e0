package ua.zvit.signatures;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.util.List;
import java.util.Map;

/** What the full validation of EU DSS says of a file: a second, independent opinion for the tests. */
public final class DssOpinion {

    /** The default one; DSS would read it anew for every file. */
    private static final ValidationPolicy POLICY =
            ValidationPolicyLoader.fromDefaultValidationPolicy().create();

    private DssOpinion() {}

    /** The main indication of each signature, in the order of the file; empty when DSS sees none. */
    public static List<String> of(byte[] file, Demo demo) {
        SimpleReport report = validated(file, demo).getSimpleReport();
        return report.getSignatureIdList().stream()
                .map(id -> report.getIndication(id).name()
                        + (report.getSubIndication(id) == null ? "" : "/" + report.getSubIndication(id)))
                .toList();
    }

    /** Of each signature, whether its value holds and covers exactly what is in the file. */
    public static List<Boolean> intact(byte[] file, Demo demo) {
        return validated(file, demo).getDiagnosticData().getSignatures().stream()
                .map(signature -> signature.isSignatureIntact() && signature.isSignatureValid())
                .toList();
    }

    /** The same from the mathematics alone, for files of which DSS can't judge every certificate. */
    public static List<Boolean> computes(byte[] file, Demo demo) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier(demo));
        return validator.getSignatures().stream()
                .map(signature ->
                        signature.getSignatureCryptographicVerification().isSignatureValid())
                .toList();
    }

    private static Reports validated(byte[] file, Demo demo) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
        validator.setCertificateVerifier(verifier(demo));
        return validator.validateDocument(POLICY);
    }

    private static CommonCertificateVerifier verifier(Demo demo) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(demo.authority.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        try {
            verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(
                    demo.authority.revocationList(Map.of()).getEncoded())));
        } catch (CRLException e) {
            throw new IllegalStateException(e);
        }
        return verifier;
    }
}
