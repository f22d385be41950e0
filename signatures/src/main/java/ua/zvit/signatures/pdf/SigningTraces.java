package ua.zvit.signatures.pdf;

import eu.europa.esig.dss.pdf.PdfArray;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.PdfObject;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import java.util.List;
import java.util.Set;

/**
 * Tells the traces that signing leaves in a PDF from other changes to its forms and annotations: a signature field on a
 * page and in the form, the form itself, the value and look of a signature field. An annotation or field of any other
 * kind could cover what was signed.
 */
final class SigningTraces {

    private static final Set<String> FORM_KEYS = Set.of("Fields", "SigFlags", "DR", "DA");
    private static final Set<String> FORM_FONTS = Set.of("DR", "DA", "SigFlags");

    /** Written into the catalogue for a certifying signature, and for the colours of a visible field. */
    private static final Set<String> CATALOG_KEYS = Set.of("Perms", "OutputIntents");

    private static final int HIGHEST = 20;

    private SigningTraces() {}

    static boolean include(ObjectModification change) {
        List<String> path = change.getObjectTree().getKeyChain();
        String key = change.getObjectTree().getLastKey();
        PdfObject added = change.getFinalObject();
        if (key.equals("AcroForm")) {
            return added instanceof PdfDict form && isFormOfSignatures(form);
        }
        if (key.equals("Annots") || key.equals("Fields")) {
            return isSignatureField(added) || isSignatureFields(added);
        }
        boolean fonts = path.contains("AcroForm") && path.stream().anyMatch(FORM_FONTS::contains);
        return fonts || CATALOG_KEYS.contains(key) && path.size() == 2 || belongsToSignatureField(added);
    }

    private static boolean isFormOfSignatures(PdfDict form) {
        return FORM_KEYS.containsAll(List.of(form.list())) && isSignatureFields(form.getAsArray("Fields"));
    }

    private static boolean isSignatureFields(PdfObject object) {
        if (!(object instanceof PdfArray fields)) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!isSignatureField(fields.getAsDict(i))) {
                return false;
            }
        }
        return true;
    }

    /** Climbs from the change to its field; a page on the way means that the change is elsewhere on that page. */
    private static boolean belongsToSignatureField(PdfObject added) {
        PdfObject object = added;
        for (int height = 0; object != null && height < HIGHEST; height++) {
            if (isSignatureField(object)) {
                return true;
            }
            if (object instanceof PdfDict dict && "Page".equals(dict.getNameValue("Type"))) {
                return false;
            }
            object = object.getParent();
        }
        return false;
    }

    private static boolean isSignatureField(PdfObject object) {
        if (!(object instanceof PdfDict dict)) {
            return false;
        }
        PdfDict parent = dict.getAsDict("Parent");
        return "Sig".equals(dict.getNameValue("FT"))
                || parent != null && dict.getNameValue("FT") == null && "Sig".equals(parent.getNameValue("FT"));
    }
}
