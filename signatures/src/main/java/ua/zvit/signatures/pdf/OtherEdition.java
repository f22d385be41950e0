package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/**
 * The document in another format that office programs put into a PDF and open in its place (hybrid files). It is content.
 * Software that signs leaves the entry pointing to numbers that nobody had taken yet; what becomes of these is no edition
 * as long as it is no stream, or data for later validation.
 */
record OtherEdition(PdfObjects before, PdfObjects after) {

    static final String ENTRY = "AdditionalStreams";

    /** @return what a program would open; empty for nearly all files */
    static List<PdfValue> in(PdfObjects objects) throws PdfFault {
        List<PdfValue> editions = new ArrayList<>();
        for (PdfValue item : objects.list(objects.trailer().get(ENTRY))) {
            if (objects.resolved(item) instanceof Stream) {
                editions.add(item);
            }
        }
        return editions;
    }

    /** Whether a program would open nothing now that it would not have opened before. */
    boolean staysTheSame() throws PdfFault {
        List<PdfValue> known = in(before);
        RevisionRoles roles = null;
        for (PdfValue edition : in(after)) {
            roles = roles == null ? new RevisionRoles(after) : roles;
            boolean validation = roles.isValidation(PdfForm.number(edition));
            if (!known.contains(edition) && !validation) {
                return false;
            }
        }
        return true;
    }
}
