package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/** The fields of one revision: those of its form and those on its pages that the form does not name. */
final class PdfForm {

    private static final int MOST = 20_000;
    private static final int HIGHEST = 20;
    private static final int DIRECT = -1;

    /**
     * One field, or a widget that is only its look.
     *
     * @param number of its object; -1 when it has none
     * @param name with those of the fields above, as people know it; never null
     * @param kind such as {@code Sig}; empty when nothing tells
     * @param value its own or that of the field above; {@link PdfValue#NULL} when it holds none
     * @param valueNumber of the value's object; -1 when it has none
     */
    record Field(int number, Dict dictionary, String name, String kind, PdfValue value, int valueNumber) {

        boolean isSignature() {
            return kind.equals("Sig");
        }

        /** @return null when it holds no signature */
        PdfSignatureValue signature() {
            return isSignature() && value instanceof Dict dict ? new PdfSignatureValue(dict) : null;
        }
    }

    private final PdfObjects objects;
    private final List<Field> fields = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();

    private PdfForm(PdfObjects objects) {
        this.objects = objects;
    }

    static List<Field> fields(PdfObjects objects) throws PdfFault {
        PdfForm form = new PdfForm(objects);
        Dict catalog = objects.dictionary(objects.trailer().get("Root"));
        Dict acroForm = catalog == null ? null : objects.dictionary(catalog.get("AcroForm"));
        if (acroForm != null) {
            form.collect(objects.list(acroForm.get("Fields")), 0);
        }
        for (PdfPages.Page page : PdfPages.of(objects)) {
            for (PdfValue item : objects.list(page.dictionary().get("Annots"))) {
                Dict annotation = objects.dictionary(item);
                if (annotation != null && annotation.isNamed("Subtype", "Widget")) {
                    form.add(item, annotation);
                }
            }
        }
        return form.fields;
    }

    /** One field, whether or not the form names it. */
    static Field field(PdfObjects objects, PdfValue item, Dict dictionary) throws PdfFault {
        PdfValue kind = inherited(objects, dictionary, "FT");
        PdfValue holder = inherited(objects, dictionary, "V");
        return new Field(
                number(item),
                dictionary,
                name(objects, dictionary),
                kind instanceof Name name ? name.value() : "",
                objects.resolved(holder),
                number(holder));
    }

    static int number(PdfValue item) {
        return item instanceof Ref reference ? reference.number() : DIRECT;
    }

    private void collect(List<PdfValue> items, int depth) throws PdfFault {
        for (PdfValue item : items) {
            Dict field = objects.dictionary(item);
            if (field != null && depth < HIGHEST && add(item, field)) {
                collect(objects.list(field.get("Kids")), depth + 1);
            }
        }
    }

    private boolean add(PdfValue item, Dict dictionary) throws PdfFault {
        if (!seen.add(item)) {
            return false;
        }
        if (seen.size() > MOST) {
            throw new PdfFault("Too many fields", 0);
        }
        fields.add(field(objects, item, dictionary));
        return true;
    }

    private static PdfValue inherited(PdfObjects objects, Dict field, String key) throws PdfFault {
        Dict current = field;
        for (int i = 0; current != null && i < HIGHEST; i++) {
            if (current.has(key)) {
                return current.get(key);
            }
            current = objects.dictionary(current.get("Parent"));
        }
        return PdfValue.NULL;
    }

    private static String name(PdfObjects objects, Dict field) throws PdfFault {
        List<String> parts = new ArrayList<>();
        Dict current = field;
        for (int i = 0; current != null && i < HIGHEST; i++) {
            if (objects.resolved(current.get("T")) instanceof Text part) {
                parts.add(0, text(part));
            }
            current = objects.dictionary(current.get("Parent"));
        }
        return String.join(".", parts);
    }

    /** A string for people: UTF-16 or UTF-8 where it says so. */
    static String text(Text text) {
        byte[] bytes = text.bytes();
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
        return marked
                ? new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
