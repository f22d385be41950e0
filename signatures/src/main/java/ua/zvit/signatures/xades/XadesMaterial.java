package ua.zvit.signatures.xades;

import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPResponseBinary;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import ua.zvit.signatures.chain.Providers;

/** Revocation lists and OCSP answers that travel inside of a XAdES signature; what does not parse is left out. */
final class XadesMaterial {

    private static final int MOST = 100;

    private XadesMaterial() {}

    static List<X509CRL> lists(AdvancedSignature signature) {
        return signature.getCRLSource().getAllRevocationBinaries().stream()
                .limit(MOST)
                .flatMap(binary -> list(binary.getBinaries()))
                .toList();
    }

    static List<BasicOCSPResp> answers(AdvancedSignature signature) {
        return signature.getOCSPSource().getAllRevocationBinaries().stream()
                .limit(MOST)
                .filter(OCSPResponseBinary.class::isInstance)
                .map(binary -> ((OCSPResponseBinary) binary).getBasicOCSPResp())
                .toList();
    }

    static Stream<X509CRL> list(byte[] encoded) {
        try {
            return Stream.ofNullable((X509CRL) CertificateFactory.getInstance("X.509", Providers.bouncyCastle())
                    .generateCRL(new ByteArrayInputStream(encoded)));
        } catch (GeneralSecurityException | RuntimeException odd) {
            return Stream.empty();
        }
    }
}
