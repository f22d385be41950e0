package ua.zvit.signatures;

import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.signing.CadesSigner;

/** Builds ASiC containers for the tests: by DSS, and by hand where DSS cannot or must not. */
public final class Containers {

    public static final String SIGNATURE = "META-INF/signature001.p7s";
    public static final String MANIFEST = "META-INF/ASiCManifest001.xml";
    public static final String DOCUMENT = "звіт.txt";

    private Containers() {}

    public static byte[] dssCades(DemoIdentity signer, ASiCContainerType type, byte[]... documents) {
        ASiCWithCAdESSignatureParameters parameters = new ASiCWithCAdESSignatureParameters();
        parameters.aSiC().setContainerType(type);
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setCertificateChain(chain(signer));
        ASiCWithCAdESService service = new ASiCWithCAdESService(new CommonCertificateVerifier());
        List<DSSDocument> toSign = documents(documents);
        byte[] data = service.getDataToSign(toSign, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(toSign, parameters, ecdsa(signer, data)));
    }

    public static byte[] dssXades(DemoIdentity signer, ASiCContainerType type, byte[]... documents) {
        ASiCWithXAdESSignatureParameters parameters = new ASiCWithXAdESSignatureParameters();
        parameters.aSiC().setContainerType(type);
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setCertificateChain(chain(signer));
        ASiCWithXAdESService service = new ASiCWithXAdESService(new CommonCertificateVerifier());
        List<DSSDocument> toSign = documents(documents);
        byte[] data = service.getDataToSign(toSign, parameters).getBytes();
        return DSSUtils.toByteArray(service.signDocument(toSign, parameters, ecdsa(signer, data)));
    }

    /** A container with a DSTU signature over a manifest with one document. */
    public static Map<String, byte[]> dstu(DemoIdentity signer, byte[] document) {
        byte[] manifest = manifest(DOCUMENT, document).getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII));
        files.put(DOCUMENT, document);
        files.put(MANIFEST, manifest);
        files.put(SIGNATURE, new CadesSigner(signer.key(), signer.chain()).signDetached(manifest));
        return files;
    }

    public static String manifest(String name, byte[] document) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"
                    xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                  <asic:SigReference URI="%s" MimeType="application/pkcs7-signature"/>
                  <asic:DataObjectReference URI="%s">
                    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
                    <ds:DigestValue>%s</ds:DigestValue>
                  </asic:DataObjectReference>
                </asic:ASiCManifest>
                """
                .formatted(SIGNATURE, name, Base64.getEncoder().encodeToString(sha256(document)));
    }

    public static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] zip(Map<String, byte[]> files) {
        return zip(files, StandardCharsets.UTF_8);
    }

    /** An archive whose names are written in these letters. */
    public static byte[] zip(Map<String, byte[]> files, Charset names) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    public static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<DSSDocument> documents(byte[]... contents) {
        List<DSSDocument> documents = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            documents.add(new InMemoryDocument(contents[i], "document" + i + ".txt"));
        }
        return documents;
    }

    private static List<CertificateToken> chain(DemoIdentity signer) {
        return signer.chain().stream().map(CertificateToken::new).toList();
    }

    private static SignatureValue ecdsa(DemoIdentity signer, byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA", Providers.bouncyCastle());
            signature.initSign(signer.key());
            signature.update(data);
            return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A container whose signature file is this. */
    public static byte[] withXml(String xml) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.UTF_8));
        files.put("a.txt", Demo.CONTENT);
        files.put("META-INF/signatures.xml", xml.getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }
}
