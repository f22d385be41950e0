package ua.zvit.signatures.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.BoundedAsn1;
import ua.zvit.signatures.cms.CmsMaterial;

/**
 * The dictionary {@code DSS} of a PDF with certificates, revocation lists and OCSP answers for later validation. What
 * does not parse is left out; number and size of entries are bounded.
 */
final class ValidationDictionary {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final int MAXIMUM_ENTRIES = 100;
    private static final int MAXIMUM_ENTRY_BYTES = 8 * 1024 * 1024;

    private final COSDictionary dictionary;

    ValidationDictionary(PDDocument document) {
        this.dictionary = document.getDocumentCatalog().getCOSObject().getCOSDictionary(DSS);
    }

    ValidationMaterial material() {
        return new ValidationMaterial(certificates(), revocationLists(), statusAnswers());
    }

    private List<X509Certificate> certificates() {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] entry : entries("Certs")) {
            try {
                X509Certificate certificate = CmsMaterial.certificate(new X509CertificateHolder(entry));
                if (certificate != null) {
                    certificates.add(certificate);
                }
            } catch (IOException | RuntimeException e) {
                continue;
            }
        }
        return certificates;
    }

    private List<X509CRL> revocationLists() {
        List<X509CRL> lists = new ArrayList<>();
        for (byte[] entry : entries("CRLs")) {
            try {
                lists.add((X509CRL) CertificateFactory.getInstance("X.509", Providers.bouncyCastle())
                        .generateCRL(new ByteArrayInputStream(entry)));
            } catch (CRLException | RuntimeException e) {
                continue;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return lists.stream().filter(list -> list != null).toList();
    }

    private List<BasicOCSPResp> statusAnswers() {
        List<BasicOCSPResp> answers = new ArrayList<>();
        for (byte[] entry : entries("OCSPs")) {
            try {
                if (new OCSPResp(entry).getResponseObject() instanceof BasicOCSPResp answer) {
                    answers.add(answer);
                }
            } catch (IOException | OCSPException | RuntimeException e) {
                continue;
            }
        }
        return answers;
    }

    private List<byte[]> entries(String key) {
        COSArray array = dictionary == null ? null : dictionary.getCOSArray(COSName.getPDFName(key));
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; array != null && i < array.size() && i < MAXIMUM_ENTRIES; i++) {
            if (array.getObject(i) instanceof COSStream stream) {
                read(stream, entries);
            }
        }
        return entries;
    }

    private static void read(COSStream stream, List<byte[]> entries) {
        try (InputStream input = stream.createInputStream()) {
            byte[] bytes = input.readNBytes(MAXIMUM_ENTRY_BYTES + 1);
            if (bytes.length <= MAXIMUM_ENTRY_BYTES && BoundedAsn1.isBounded(bytes)) {
                entries.add(bytes);
            }
        } catch (IOException e) {
            entries.add(new byte[0]);
        }
    }
}
