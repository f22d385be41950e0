package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfHistory.Revision;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;

/**
 * What may become of fields by an update. A field that holds a signature stays as it is; that it is content says so. A new
 * one must be nothing but a signature field, and hold a signature over more than the revision before. One that waited may
 * be signed where it is. Neither may cover anything of the signed pages.
 */
final class FieldRules {

    private static final Set<String> OF_A_SIGNATURE_FIELD = Set.of(
            "Type",
            "Subtype",
            "FT",
            "T",
            "TU",
            "TM",
            "Ff",
            "V",
            "Rect",
            "P",
            "F",
            "AP",
            "MK",
            "BS",
            "Border",
            "DA",
            "Q",
            "Lock",
            "SV",
            "Parent",
            "Kids",
            "M",
            "NM",
            "DR",
            "H",
            "StructParent");

    private static final Set<String> WRITTEN_BY_SIGNING = Set.of("V", "AP", "F", "M");

    /** One update holds one signature, and perhaps some fields for the next. */
    private static final int MOST_NEW = 50;

    private final SignedFile file;
    private final Revision earlier;
    private final PdfObjects before;
    private final PdfObjects after;
    private final SameMeaning same;
    private final Addition addition;
    private final Set<PdfValue> seen = new HashSet<>();

    FieldRules(SignedFile file, Revision earlier, Revision later, Addition addition) {
        this.file = file;
        this.earlier = earlier;
        this.before = earlier.objects();
        this.after = later.objects();
        this.same = new SameMeaning(before, after);
        this.addition = addition;
    }

    /**
     * A list of fields or annotations of which some are new.
     *
     * @param holder number of the page, or of the list itself; -1 for the form's list
     */
    void added(List<PdfValue> first, List<PdfValue> second, int holder) throws PdfFault {
        int kept = 0;
        List<PdfValue> fresh = new ArrayList<>();
        for (PdfValue item : second) {
            if (kept < first.size() && same.is(first.get(kept), item)) {
                kept++;
            } else {
                fresh.add(item);
            }
        }
        if (fresh.size() > MOST_NEW) {
            throw new PdfFault("Too many new fields", 0);
        }
        if (kept < first.size()) {
            addition.refuse(
                    SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, nameOf(before, first.get(kept))));
        }
        for (PdfValue item : fresh) {
            added(item, holder);
        }
    }

    private void added(PdfValue item, int holder) throws PdfFault {
        Dict dictionary = after.dictionary(item);
        boolean known = item instanceof Ref reference && !(before.object(reference.number()) instanceof PdfValue.Null);
        if (dictionary == null || known || !isPlain(item, dictionary, holder >= 0)) {
            addition.refuse(SignatureProblem.of(
                    ProblemCode.PDF_ALTERED_AFTER_SIGNING, holder >= 0 ? "Annots" : "AcroForm/Fields"));
            return;
        }
        Field field = PdfForm.field(after, item, dictionary);
        if (!isSignedLater(field)) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_EMPTY, named(field)));
        } else if (seen.add(item) && field.signature() != null) {
            addition.addSigned(
                    new Addition.Touched(field.name(), true, field.signature().isStamp()));
        }
        if (holder >= 0) {
            requireFreePlace(dictionary, holder, false);
        }
    }

    /** Whether it is a signature field and nothing else: no action, no other kind of annotation, no child of another. */
    private boolean isPlain(PdfValue item, Dict dictionary, boolean onPage) throws PdfFault {
        Field field = PdfForm.field(after, item, dictionary);
        boolean look = dictionary.isNamed("Subtype", "Widget");
        if (!field.isSignature()
                || !OF_A_SIGNATURE_FIELD.containsAll(dictionary.entries().keySet())
                || (onPage || dictionary.has("Subtype")) && !look) {
            return false;
        }
        if (dictionary.get("Parent") instanceof Ref parent
                && !(before.object(parent.number()) instanceof PdfValue.Null)) {
            return false;
        }
        for (PdfValue kid : after.list(dictionary.get("Kids"))) {
            Dict widget = after.dictionary(kid);
            boolean known =
                    !(kid instanceof Ref reference) || !(before.object(reference.number()) instanceof PdfValue.Null);
            if (known || widget == null || !isPlain(kid, widget, true) || widget.has("Kids")) {
                return false;
            }
        }
        return true;
    }

    /** A field that waited for its signature, or the look of one. */
    void signed(int number, Dict first, Dict second) throws PdfFault {
        Field field = PdfForm.field(after, new Ref(number, 0), second);
        if (!same.agree(first, second, WRITTEN_BY_SIGNING) || !holdsLater(field)) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, named(field)));
            return;
        }
        addition.addSigned(
                new Addition.Touched(field.name(), false, field.signature().isStamp()));
        for (PdfPages.Page page : PdfPages.of(before)) {
            boolean here = before.list(page.dictionary().get("Annots")).stream()
                    .anyMatch(item -> PdfForm.number(item) == number);
            if (here) {
                requireFreePlace(second, page.number(), true);
            }
        }
    }

    /** A field that people fill in. */
    void filledIn(int number, Dict first, Dict second) throws PdfFault {
        Field field = PdfForm.field(after, new Ref(number, 0), second);
        boolean allowed = SignedPermissions.ofDocument(before).allowFillingIn();
        if (!allowed || !new FilledInField(before, after).isHonest(first, second, field)) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_FORM_FILLED_IN, named(field)));
        }
        addition.addFilledIn(field.name());
    }

    /** The look of a field that is filled in, or signed, drawn anew in its place. Nothing else of the document shows it. */
    void redrawn(int number, PdfValue first, PdfValue second) throws PdfFault {
        for (Field field : PdfForm.fields(after)) {
            PdfValue own = field.dictionary().get("AP");
            Dict looks = after.dictionary(own);
            boolean shown = looks != null && PdfForm.number(looks.get("N")) == number;
            if (!shown && PdfForm.number(own) != number) {
                continue;
            }
            if (field.isSignature()) {
                requireSigned(field);
            } else {
                redrawn(field, first, second);
            }
        }
    }

    private void requireSigned(Field field) throws PdfFault {
        if (!holdsLater(field)) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, named(field)));
        }
    }

    private void redrawn(Field field, PdfValue first, PdfValue second) throws PdfFault {
        boolean allowed = SignedPermissions.ofDocument(before).allowFillingIn();
        if (!allowed || !new FilledInField(before, after).isRedrawnHonestly(first, second, field)) {
            addition.refuse(SignatureProblem.of(ProblemCode.PDF_FORM_FILLED_IN, named(field)));
        }
        addition.addFilledIn(field.name());
    }

    /** Whether a document without permissions got those of a signature made later. */
    boolean isNewCertification(Dict first, Dict second) throws PdfFault {
        Dict permissions = after.dictionary(second.get("Perms"));
        if (first.has("Perms")
                || permissions == null
                || !permissions.entries().keySet().equals(Set.of("DocMDP"))) {
            return false;
        }
        Dict signature = after.dictionary(permissions.get("DocMDP"));
        return signature != null && isLater(new PdfSignatureValue(signature));
    }

    private boolean isSignedLater(Field field) throws PdfFault {
        if (field.value() instanceof PdfValue.Null && field.number() >= 0) {
            PdfValue last = file.last().object(field.number());
            return last instanceof Dict dict
                    && isLater(PdfForm.field(file.last(), new Ref(field.number(), 0), dict)
                            .signature());
        }
        return holdsLater(field);
    }

    /** Whether the field holds a signature over more than the revision before, and is the only one to show it. */
    private boolean holdsLater(Field field) throws PdfFault {
        if (!isLater(field.signature())) {
            return false;
        }
        long shown = PdfForm.fields(after).stream()
                .filter(other -> other.valueNumber() == field.valueNumber() && other.valueNumber() >= 0)
                .filter(other ->
                        other.dictionary().has("Rect") || other.dictionary().has("Subtype"))
                .map(Field::number)
                .distinct()
                .count();
        return shown <= 1;
    }

    private boolean isLater(PdfSignatureValue signature) {
        return signature != null
                && signature
                        .range(file.bytes())
                        .filter(range -> range.end() > earlier.end())
                        .isPresent();
    }

    private void requireFreePlace(Dict widget, int holder, boolean prepared) throws PdfFault {
        for (int page : pages(holder)) {
            if (file.places().isUnder(widget, page, before, prepared)) {
                addition.refuse(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_COVERS_PAGE, page + 1));
            } else if (file.places().isOnScan(widget, page, before)) {
                addition.remark(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_OVER_SCAN, page + 1));
            }
        }
    }

    private List<Integer> pages(int holder) throws PdfFault {
        List<PdfPages.Page> pages = PdfPages.of(before);
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).number() == holder
                        || pages.get(i).dictionary().get("Annots") instanceof Ref list && list.number() == holder)
                .boxed()
                .toList();
    }

    private static String nameOf(PdfObjects objects, PdfValue item) throws PdfFault {
        Dict dictionary = objects.dictionary(item);
        return dictionary == null ? "?" : named(PdfForm.field(objects, item, dictionary));
    }

    private static String named(Field field) {
        return field.name().isEmpty() ? "?" : field.name();
    }
}
