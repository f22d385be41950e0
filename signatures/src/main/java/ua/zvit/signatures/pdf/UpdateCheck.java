package ua.zvit.signatures.pdf;

import java.util.List;
import java.util.Set;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfHistory.Revision;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Ref;

/**
 * Holds one update against the revision before it. What it may contain is a list: signatures and document time stamps in
 * fields of their own or in prepared ones, data for later validation, and what people fill into the fields of a document
 * that was certified so that they may. Everything else is an alteration.
 */
final class UpdateCheck {

    private static final Set<String> CATALOG_BY_RULE =
            Set.of("AcroForm", "DSS", "Metadata", "Perms", "Extensions", "Version");

    /** Written for the colours of a visible signature, and only into a document that has none. */
    private static final String COLOURS = "OutputIntents";

    private static final Set<String> FORM_BY_RULE = Set.of("Fields", "DR", "SigFlags", "DA", "NeedAppearances");
    private static final Set<String> NEW_FORM = Set.of("Fields", "DR", "SigFlags", "DA", "Type");
    private static final Set<String> TOUCHED_INFORMATION = Set.of("ModDate", "Producer");
    private static final int LARGEST_FLAGS = 3;
    private static final int DEEPEST_RESOURCES = 3;
    private static final String DRAWINGS = "XObject";

    private final PdfObjects before;
    private final PdfObjects after;
    private final SameMeaning same;
    private final RevisionRoles roles;
    private final FieldRules fields;
    private final Addition addition;

    UpdateCheck(Revision earlier, Revision later, FieldRules fields, Addition addition) throws PdfFault {
        this.before = earlier.objects();
        this.after = later.objects();
        this.same = new SameMeaning(before, after);
        this.roles = new RevisionRoles(before);
        this.fields = fields;
        this.addition = addition;
    }

    /** Tells everything to the addition. */
    void examine() throws PdfFault {
        for (int number : after.movedSince(before)) {
            Role role = roles.of(number);
            String path = roles.path(number);
            if (role == null && path == null) {
                continue;
            }
            PdfValue earlier = before.object(number);
            PdfValue later = after.object(number);
            if (same.is(earlier, later)) {
                continue;
            }
            if (path != null) {
                refuse(path);
            } else {
                examine(number, role, earlier, later);
            }
        }
        examineInformation();
        if (!new OtherEdition(before, after).staysTheSame()) {
            refuse(OtherEdition.ENTRY);
        }
    }

    private void examine(int number, Role role, PdfValue earlier, PdfValue later) throws PdfFault {
        switch (role) {
            case VALIDATION, INFORMATION, EXTENSIONS -> {}
            case METADATA -> metadata(earlier, later);
            case FIELD_LIST -> fields.added(before.list(earlier), after.list(later), -1);
            case ANNOTATIONS -> fields.added(before.list(earlier), after.list(later), number);
            case FORM_RESOURCES -> requireOnlyMore(earlier, later, 0);
            case LOOK -> fields.redrawn(number, earlier, later);
            default -> examineDictionary(number, role, earlier, later);
        }
    }

    private void examineDictionary(int number, Role role, PdfValue earlier, PdfValue later) throws PdfFault {
        if (!(earlier instanceof Dict first) || !(later instanceof Dict second)) {
            refuse(role.name());
            return;
        }
        switch (role) {
            case CATALOG -> catalog(first, second);
            case FORM -> form(first, second);
            case PAGE -> page(number, first, second);
            case EMPTY_SIGNATURE -> fields.signed(number, first, second);
            case FILLABLE -> fields.filledIn(number, first, second);
            default -> refuse(role.name());
        }
    }

    private void catalog(Dict first, Dict second) throws PdfFault {
        for (String entry : same.differing(first, second)) {
            boolean colours = entry.equals(COLOURS) && !first.has(COLOURS);
            if (!CATALOG_BY_RULE.contains(entry) && !colours) {
                refuse(entry);
            }
        }
        catalogForm(first.get("AcroForm"), second.get("AcroForm"));
        if (first.has("Metadata") && !first.get("Metadata").equals(second.get("Metadata"))) {
            metadata(before.resolved(first.get("Metadata")), after.resolved(second.get("Metadata")));
        }
        if (!same.is(first.get("Perms"), second.get("Perms")) && !fields.isNewCertification(first, second)) {
            refuse("Perms");
        }
        boolean odd = second.has("Version") && !(second.get("Version") instanceof Name);
        if (odd || after.dictionary(second.get("DSS")) == null && second.has("DSS")) {
            refuse("Catalog");
        }
    }

    private void catalogForm(PdfValue first, PdfValue second) throws PdfFault {
        Dict earlier = before.dictionary(first);
        Dict later = after.dictionary(second);
        if (earlier == null && later == null || first.equals(second) && first instanceof Ref) {
            return;
        }
        if (later == null) {
            refuse("AcroForm");
        } else if (earlier != null) {
            form(earlier, later);
        } else if (!NEW_FORM.containsAll(later.entries().keySet())) {
            refuse("AcroForm");
        } else {
            fields.added(List.of(), after.list(later.get("Fields")), -1);
        }
    }

    private void form(Dict first, Dict second) throws PdfFault {
        for (String entry : same.differing(first, second)) {
            if (!FORM_BY_RULE.contains(entry)) {
                refuse("AcroForm/" + entry);
            }
        }
        fields.added(before.list(first.get("Fields")), after.list(second.get("Fields")), -1);
        formResources(first.get("DR"), second.get("DR"));
        boolean flags = !second.has("SigFlags")
                || second.get("SigFlags") instanceof PdfValue.Num number && number.value() <= LARGEST_FLAGS;
        boolean sameLook = !first.has("DA") || same.is(first.get("DA"), second.get("DA"));
        boolean redrawn = second.get("NeedAppearances").equals(new PdfValue.Bool(true))
                && !second.get("NeedAppearances").equals(first.get("NeedAppearances"));
        if (!flags || !sameLook || redrawn) {
            refuse("AcroForm");
        }
    }

    private void page(int number, Dict first, Dict second) throws PdfFault {
        for (String entry : same.differing(first, second)) {
            if (!entry.equals("Annots")) {
                refuse("Page/" + entry);
            }
        }
        if (!first.get("Annots").equals(second.get("Annots")) || !(first.get("Annots") instanceof Ref)) {
            fields.added(before.list(first.get("Annots")), after.list(second.get("Annots")), number);
        }
    }

    /**
     * Software that signs keeps its last drawing here, under one name for all. Nothing shows it where every field brings
     * the resources of its own look; the fonts are for what people fill in, and stay.
     */
    private void formResources(PdfValue first, PdfValue second) throws PdfFault {
        Dict earlier = before.dictionary(first);
        Dict later = after.dictionary(second);
        boolean redrawn = earlier != null
                && later != null
                && before.dictionary(earlier.get(DRAWINGS)) != null
                && after.dictionary(later.get(DRAWINGS)) != null
                && new FormDrawings(before, after).areOnlyKept(earlier.get(DRAWINGS), later.get(DRAWINGS));
        if (!redrawn) {
            requireOnlyMore(first, second, 0);
            return;
        }
        for (String entry : earlier.entries().keySet()) {
            if (!entry.equals(DRAWINGS)) {
                requireOnlyMore(earlier.get(entry), later.get(entry), 1);
            }
        }
    }

    /** Resources that the fields of a form share may grow, but what is there stays. */
    private void requireOnlyMore(PdfValue first, PdfValue second, int depth) throws PdfFault {
        if (first instanceof PdfValue.Null || same.is(first, second)) {
            return;
        }
        Dict earlier = before.dictionary(first);
        Dict later = after.dictionary(second);
        if (earlier == null || later == null || depth > DEEPEST_RESOURCES) {
            refuse("AcroForm/DR");
            return;
        }
        for (String entry : earlier.entries().keySet()) {
            requireOnlyMore(earlier.get(entry), later.get(entry), depth + 1);
        }
    }

    private void metadata(PdfValue first, PdfValue second) {
        if (!DocumentMetadata.agree(first, second)) {
            refuse("Metadata");
        }
    }

    private void examineInformation() throws PdfFault {
        Dict earlier = before.dictionary(before.trailer().get("Info"));
        Dict later = after.dictionary(after.trailer().get("Info"));
        if (earlier != null && (later == null || !same.agree(earlier, later, TOUCHED_INFORMATION))) {
            refuse("Info");
        }
        if (earlier == null
                && later != null
                && !TOUCHED_INFORMATION.containsAll(later.entries().keySet())) {
            refuse("Info");
        }
    }

    private void refuse(String place) {
        addition.refuse(SignatureProblem.of(ProblemCode.PDF_ALTERED_AFTER_SIGNING, place));
    }
}
