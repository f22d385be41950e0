package ua.zvit.signatures.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import ua.zvit.signatures.cms.CmsMaterial;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.dstu.Dstu4145;

/**
 * Adds to a PDF what later validation of its DSTU signatures needs: certificates and revocation lists, in the dictionary
 * that readers look for them in (ETSI EN 319 142-1, 5.4.2). EU DSS, which fills it for other algorithms, can't read
 * these.
 */
final class NationalMaterial {
    private static final COSName DSS = COSName.getPDFName("DSS");

    private final ValidationSources sources;

    NationalMaterial(ValidationSources sources) {
        this.sources = sources;
    }

    /** An incremental update; the same bytes when there is nothing to add. */
    byte[] addTo(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<X509Certificate> certificates = certificates(document);
            if (certificates.isEmpty()) {
                return pdf;
            }
            COSDictionary dictionary = dictionary(document);
            add(document, dictionary, "Certs", encoded(certificates));
            add(document, dictionary, "CRLs", encoded(lists(certificates)));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.saveIncremental(saved);
            return saved.toByteArray();
        } catch (IOException | CertificateEncodingException | CRLException e) {
            throw new SigningFailed("Data for later validation could not be added", e);
        }
    }

    /** Those of the signatures, and the anchors that they may end at. */
    private Set<X509Certificate> certificates(PDDocument document) throws IOException {
        Set<X509Certificate> found = new LinkedHashSet<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            CmsParser.parse(signature.getContents(), null)
                    .map(cms -> CmsMaterial.of(cms).certificates())
                    .orElse(List.of())
                    .stream()
                    .filter(certificate -> isNational(certificate.getSigAlgOID()))
                    .forEach(found::add);
        }
        Set<Object> issuers = issuers(found);
        sources.anchors().certificates().stream()
                .filter(anchor -> isNational(anchor.getSigAlgOID()))
                .filter(anchor -> issuers.contains(anchor.getSubjectX500Principal()))
                .forEach(found::add);
        return found;
    }

    private List<X509CRL> lists(Set<X509Certificate> certificates) {
        Set<Object> issuers = issuers(certificates);
        return sources.lists().stream()
                .filter(list -> issuers.contains(list.getIssuerX500Principal()))
                .toList();
    }

    private static Set<Object> issuers(Set<X509Certificate> certificates) {
        Set<Object> issuers = new LinkedHashSet<>();
        certificates.forEach(certificate -> issuers.add(certificate.getIssuerX500Principal()));
        return issuers;
    }

    private static COSDictionary dictionary(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary dictionary = catalog.getCOSDictionary(DSS);
        if (dictionary == null) {
            dictionary = new COSDictionary();
            catalog.setItem(DSS, dictionary);
        }
        catalog.setNeedToBeUpdated(true);
        dictionary.setNeedToBeUpdated(true);
        return dictionary;
    }

    private static void add(PDDocument document, COSDictionary dictionary, String key, List<byte[]> entries)
            throws IOException {
        COSArray array = dictionary.getCOSArray(COSName.getPDFName(key));
        if (array == null) {
            array = new COSArray();
            dictionary.setItem(key, array);
        }
        for (byte[] entry : entries) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(entry);
            }
            array.add(stream);
        }
        array.setNeedToBeUpdated(true);
    }

    private static List<byte[]> encoded(Set<X509Certificate> certificates) throws CertificateEncodingException {
        List<byte[]> encoded = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            encoded.add(certificate.getEncoded());
        }
        return encoded;
    }

    private static List<byte[]> encoded(List<X509CRL> lists) throws CRLException {
        List<byte[]> encoded = new ArrayList<>();
        for (X509CRL list : lists) {
            encoded.add(list.getEncoded());
        }
        return encoded;
    }

    private static boolean isNational(String algorithm) {
        return Dstu4145.isNational(new ASN1ObjectIdentifier(algorithm));
    }
}
