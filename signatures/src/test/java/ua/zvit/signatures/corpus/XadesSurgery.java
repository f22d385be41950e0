package ua.zvit.signatures.corpus;

import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;
import java.util.Map;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.chain.Providers;

/** XAdES containers as DSS makes them, over files of other names or with other digests. */
final class XadesSurgery {

    private XadesSurgery() {}

    static Map<String, byte[]> signed(Demo demo, String file, String reference) {
        Map<String, byte[]> files =
                Containers.unzip(sign(demo, file, DigestAlgorithm.SHA256, SignatureAlgorithm.ECDSA_SHA256));
        String xml = new String(files.get("META-INF/signatures001.xml"), java.nio.charset.StandardCharsets.UTF_8);
        if (!xml.contains("URI=\"" + reference + "\"")) {
            throw new IllegalStateException("DSS refers to it otherwise: " + xml);
        }
        return files;
    }

    static Map<String, byte[]> weak(Demo demo) {
        return Containers.unzip(sign(demo, "a.txt", DigestAlgorithm.SHA1, SignatureAlgorithm.ECDSA_SHA1));
    }

    private static byte[] sign(Demo demo, String file, DigestAlgorithm digest, SignatureAlgorithm algorithm) {
        ASiCWithXAdESSignatureParameters parameters = new ASiCWithXAdESSignatureParameters();
        parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setDigestAlgorithm(digest);
        parameters.setSigningCertificate(new CertificateToken(demo.head.certificate()));
        parameters.setCertificateChain(
                demo.head.chain().stream().map(CertificateToken::new).toList());
        ASiCWithXAdESService service = new ASiCWithXAdESService(new CommonCertificateVerifier());
        List<DSSDocument> documents = List.of(new InMemoryDocument(Demo.CONTENT, file));
        byte[] data = service.getDataToSign(documents, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(documents, parameters, value(demo, data, algorithm)));
    }

    private static SignatureValue value(Demo demo, byte[] data, SignatureAlgorithm algorithm) {
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId(), Providers.bouncyCastle());
            signature.initSign(demo.head.key());
            signature.update(data);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
