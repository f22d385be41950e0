package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfHistory;
import ua.zvit.signatures.pdf.syntax.PdfObjects;

/** Why a PDF must not be signed any more: whoever would do so broke an earlier signature, or the author's word. */
public enum SigningHindrance {
    /** Somebody certified the document, or signed it last, so that nothing may be changed. */
    CERTIFIED,
    /** A signer locked all fields, those to come included. */
    LOCKED,
    /** The document is protected from changes by a password. */
    PROTECTED;

    /** A field that no document has yet. */
    private static final String ANY_OTHER = "\u0000";

    /** @return empty when nothing is in the way, or the file can't be read so that signing will say why */
    public static Optional<SigningHindrance> of(byte[] pdf) {
        try {
            PdfObjects objects = PdfHistory.finished(pdf);
            if (objects.trailer().has("Encrypt") && isProtected(pdf)) {
                return Optional.of(PROTECTED);
            }
            if (SignedPermissions.ofDocument(objects).forbidSigning()) {
                return Optional.of(CERTIFIED);
            }
            return ofSignatures(objects);
        } catch (PdfFault unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<SigningHindrance> ofSignatures(PdfObjects objects) throws PdfFault {
        for (Field field : PdfForm.fields(objects)) {
            PdfSignatureValue signature = field.signature();
            if (signature != null) {
                SignedPermissions said = SignedPermissions.of(objects, signature.dictionary(), field.dictionary());
                if (said.forbidSigning()) {
                    return Optional.of(CERTIFIED);
                }
                if (said.lock(ANY_OTHER)) {
                    return Optional.of(LOCKED);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProtected(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            AccessPermission rights = document.getCurrentAccessPermission();
            return !rights.canModify() || !rights.canModifyAnnotations();
        } catch (InvalidPasswordException locked) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
