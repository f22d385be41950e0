package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The signature fields of one revision: those on its pages and those in its form, each once. */
final class SignatureFields {

    private static final COSName SIGNATURE = COSName.getPDFName("Sig");
    private static final int MOST = 10_000;
    private static final int HIGHEST = 20;

    /**
     * One field or its widget.
     *
     * @param number where it stands in the file, empty for a direct object
     * @param page counted from 0; -1 when it is on none
     */
    record Field(String number, COSDictionary dictionary, int page) {

        boolean isAnnotation() {
            return page >= 0 || dictionary.containsKey(COSName.RECT) || dictionary.containsKey(COSName.SUBTYPE);
        }

        boolean isWidget() {
            return COSName.WIDGET.equals(dictionary.getCOSName(COSName.SUBTYPE));
        }

        /** The signature in the field, its own or that of the field to which the widget belongs; null when empty. */
        COSDictionary value() {
            return inherited(dictionary, COSName.V) instanceof COSDictionary value ? value : null;
        }

        String name() {
            return dictionary.getString(COSName.T, number.isEmpty() ? "?" : number);
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    private SignatureFields(PDDocument document) {
        int page = 0;
        for (var sheet : document.getPages()) {
            collect(sheet.getCOSObject().getCOSArray(COSName.ANNOTS), page++);
        }
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        collect(form == null ? null : form.getCOSArray(COSName.FIELDS), -1);
    }

    static List<Field> of(PDDocument document) {
        return new SignatureFields(document).fields;
    }

    /** By object number, as a later revision has to name them; direct objects have none and are left out. */
    static Map<String, Field> byNumber(List<Field> fields) {
        Map<String, Field> numbered = new HashMap<>();
        fields.stream()
                .filter(field -> !field.number().isEmpty())
                .forEach(field -> numbered.put(field.number(), field));
        return numbered;
    }

    private void collect(COSArray items, int page) {
        for (int i = 0; items != null && i < items.size() && seen.size() < MOST; i++) {
            COSBase item = items.get(i);
            COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
            if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
                if (SIGNATURE.equals(inherited(dictionary, COSName.FT))) {
                    fields.add(new Field(SameObjects.number(item), dictionary, page));
                }
                if (page < 0) {
                    collect(dictionary.getCOSArray(COSName.KIDS), page);
                }
            }
        }
    }

    private static COSBase inherited(COSDictionary dictionary, COSName key) {
        return Stream.iterate(dictionary, field -> field != null, field -> field.getCOSDictionary(COSName.PARENT))
                .limit(HIGHEST)
                .flatMap(field -> Optional.ofNullable(field.getDictionaryObject(key)).stream())
                .findFirst()
                .orElse(null);
    }
}
