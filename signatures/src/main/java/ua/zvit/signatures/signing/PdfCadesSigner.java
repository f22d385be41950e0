package ua.zvit.signatures.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Puts a CAdES signature of whatever algorithm into a PDF, invisibly and incrementally, as national signing services do
 * and EU DSS can't with DSTU keys.
 */
public final class PdfCadesSigner {
    private final CadesSigner signer;

    public PdfCadesSigner(CadesSigner signer) {
        this.signer = signer;
    }

    public byte[] sign(byte[] pdf, Instant time) {
        SigningForbidden.unlessFree(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setSignDate(calendar(time));
            document.addSignature(signature);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(signed);
            external.setSignature(signer.signDetached(external.getContent().readAllBytes()));
            return signed.toByteArray();
        } catch (IOException e) {
            throw new SigningFailed("The PDF could not be signed", e);
        }
    }

    private static Calendar calendar(Instant time) {
        return GregorianCalendar.from(time.atZone(ZoneOffset.UTC));
    }
}
