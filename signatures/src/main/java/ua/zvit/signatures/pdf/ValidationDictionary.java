package ua.zvit.signatures.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.BoundedAsn1;
import ua.zvit.signatures.cms.CmsMaterial;
import ua.zvit.signatures.pdf.syntax.PackedContent;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * The dictionary {@code DSS} of a PDF with certificates, revocation lists and OCSP answers for later validation. What
 * does not parse is left out; number and size of entries are bounded.
 */
final class ValidationDictionary {

    private static final int MAXIMUM_ENTRIES = 100;
    private static final int MAXIMUM_ENTRY_BYTES = 8 * 1024 * 1024;

    private final PdfObjects objects;
    private final Dict dictionary;

    ValidationDictionary(PdfObjects objects) throws PdfFault {
        this.objects = objects;
        Dict catalog = objects.dictionary(objects.trailer().get("Root"));
        this.dictionary = catalog == null ? null : objects.dictionary(catalog.get("DSS"));
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
        List<byte[]> entries = new ArrayList<>();
        try {
            List<PdfValue> items = dictionary == null ? List.of() : objects.list(dictionary.get(key));
            for (PdfValue item : items.subList(0, Math.min(items.size(), MAXIMUM_ENTRIES))) {
                read(item, entries);
            }
            return entries;
        } catch (PdfFault unreadable) {
            return entries;
        }
    }

    private void read(PdfValue item, List<byte[]> entries) {
        try {
            if (objects.resolved(item) instanceof Stream stream) {
                byte[] bytes = PackedContent.unpack(stream);
                if (bytes.length <= MAXIMUM_ENTRY_BYTES && BoundedAsn1.isBounded(bytes)) {
                    entries.add(bytes);
                }
            }
        } catch (PdfFault unreadable) {
            entries.add(new byte[0]);
        }
    }
}
