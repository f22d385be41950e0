package ua.zvit.signatures.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.dstu.Dstu4145;

/**
 * Where the data for the long-term levels comes from: the anchors that chains end at, and revocation lists. Levels B-B
 * and B-T need neither.
 *
 * @param lists all revocation lists at hand, those of national algorithms too
 * @param revocation those of them that DSS can read; null when no lists are at hand; the long-term levels then fail
 * @param trusted the anchors that DSS can read; shared by all signatures, as nobody adds to them
 */
public record ValidationSources(
        TrustAnchors anchors,
        List<X509CRL> lists,
        RevocationSource<CRL> revocation,
        CommonTrustedCertificateSource trusted) {

    /** Lists at hand, such as those of the demo authority; those of national algorithms are beyond DSS and used apart from it. */
    public static ValidationSources of(TrustAnchors anchors, List<X509CRL> lists) {
        return new ValidationSources(
                anchors,
                List.copyOf(lists),
                new ExternalResourcesCRLSource(lists.stream()
                        .filter(list -> !isNational(list.getSigAlgOID()))
                        .map(ValidationSources::stream)
                        .toArray(InputStream[]::new)),
                trusted(anchors));
    }

    private static CommonTrustedCertificateSource trusted(TrustAnchors anchors) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.certificates().stream()
                .filter(certificate -> !isNational(certificate.getSigAlgOID()))
                .forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        return trusted;
    }

    CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCrlSource(revocation);
        return verifier;
    }

    private static boolean isNational(String algorithm) {
        return Dstu4145.isNational(new ASN1ObjectIdentifier(algorithm));
    }

    private static InputStream stream(X509CRL list) {
        try {
            return new ByteArrayInputStream(list.getEncoded());
        } catch (CRLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
