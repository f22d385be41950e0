package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PackedContent;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;

/** Drawings among the resources that the fields of a form share. */
record FormDrawings(PdfObjects before, PdfObjects after) {

    /**
     * Whether the drawings may be others: they are drawings still, and the look of no field could fall back on them.
     *
     * @param first a dictionary of drawings, or where it is
     */
    boolean areOnlyKept(PdfValue first, PdfValue second) throws PdfFault {
        return areDrawings(before, first) && areDrawings(after, second) && allBringTheirOwn();
    }

    private static boolean areDrawings(PdfObjects objects, PdfValue drawings) throws PdfFault {
        for (PdfValue drawing : objects.dictionary(drawings).entries().values()) {
            if (!(objects.resolved(drawing) instanceof Stream stream)
                    || !stream.dict().isNamed("Subtype", "Form")) {
                return false;
            }
        }
        return true;
    }

    private boolean allBringTheirOwn() throws PdfFault {
        for (Field field : PdfForm.fields(before)) {
            Dict looks = before.dictionary(field.dictionary().get("AP"));
            if (looks != null) {
                for (PdfValue look : looks.entries().values()) {
                    if (!bringsItsOwn(before.resolved(look))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A look, or several by the state of the field. */
    private boolean bringsItsOwn(PdfValue look) throws PdfFault {
        List<PdfValue> looks =
                look instanceof Dict states ? List.copyOf(states.entries().values()) : List.of(look);
        for (PdfValue one : looks) {
            if (before.resolved(one) instanceof Stream stream
                    && before.dictionary(stream.dict().get("Resources")) == null
                    && draws(stream)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it draws another drawing, by a name that it would have to look up. */
    private static boolean draws(Stream look) throws PdfFault {
        return new String(PackedContent.unpack(look), StandardCharsets.ISO_8859_1).contains("Do");
    }
}
