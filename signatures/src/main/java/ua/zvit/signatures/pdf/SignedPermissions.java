package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/**
 * What a signer lets others do to the document afterwards (DocMDP, FieldMDP and the lock of the signature's field, ISO
 * 32000-2, 12.8.2). Data for later validation and document time stamps are always let pass.
 *
 * @param level 1 nothing, 2 filling in and signing, 3 notes as well; 0 when the signer says nothing
 */
record SignedPermissions(int level, List<Lock> locks) {

    private static final int NOTHING = 1;
    private static final int FILLING_IN = 2;
    private static final int HIGHEST = 3;

    /** Fields that stay as they are: those named, or all but those. */
    private record Lock(boolean allBut, Set<String> names) {
        boolean holds(String field) {
            boolean named = names.stream().anyMatch(name -> field.equals(name) || field.startsWith(name + "."));
            return allBut != named;
        }
    }

    /** What nobody has said anything about. */
    static SignedPermissions none() {
        return new SignedPermissions(0, List.of());
    }

    /** What the one who certified the document lets others do. */
    static SignedPermissions ofDocument(PdfObjects objects) throws PdfFault {
        Dict catalog = objects.dictionary(objects.trailer().get("Root"));
        Dict permissions = catalog == null ? null : objects.dictionary(catalog.get("Perms"));
        Dict signature = permissions == null ? null : objects.dictionary(permissions.get("DocMDP"));
        return signature == null ? none() : of(objects, signature, null);
    }

    /**
     * What one signer lets others do.
     *
     * @param field null when it doesn't matter
     */
    static SignedPermissions of(PdfObjects objects, Dict signature, Dict field) throws PdfFault {
        int level = 0;
        List<Lock> locks = new ArrayList<>();
        for (PdfValue item : objects.list(signature.get("Reference"))) {
            Dict reference = objects.dictionary(item);
            Dict parameters = reference == null ? null : objects.dictionary(reference.get("TransformParams"));
            if (reference != null && reference.isNamed("TransformMethod", "DocMDP")) {
                level = stricter(level, parameters == null ? FILLING_IN : level(parameters, FILLING_IN));
            } else if (parameters != null && reference.isNamed("TransformMethod", "FieldMDP")) {
                locks.add(lock(objects, parameters));
            }
        }
        Dict own = field == null ? null : objects.dictionary(field.get("Lock"));
        if (own != null) {
            level = stricter(level, level(own, 0));
            locks.add(lock(objects, own));
        }
        return new SignedPermissions(level, locks);
    }

    boolean allowFillingIn() {
        return level >= FILLING_IN;
    }

    /** Whether nothing may be signed any more. */
    boolean forbidSigning() {
        return level == NOTHING;
    }

    /** Whether a field must stay as it is. */
    boolean lock(String field) {
        return locks.stream().anyMatch(lock -> lock.holds(field));
    }

    /** What an update did against the signer's will. */
    Optional<SignatureProblem> objection(Addition addition) {
        for (Addition.Touched field : addition.signed()) {
            if (!field.stamp() && (level == NOTHING || lock(field.name()))) {
                return Optional.of(SignatureProblem.of(ProblemCode.PDF_CHANGE_FORBIDDEN_BY_SIGNER, field.name()));
            }
        }
        return addition.filledIn().stream()
                .filter(name -> level == NOTHING || lock(name))
                .map(name -> SignatureProblem.of(ProblemCode.PDF_CHANGE_FORBIDDEN_BY_SIGNER, name))
                .findFirst();
    }

    private static int stricter(int first, int second) {
        return first == 0 ? second : second == 0 ? first : Math.min(first, second);
    }

    private static int level(Dict parameters, int otherwise) {
        int level = parameters.get("P") instanceof Num number ? (int) number.value() : otherwise;
        return level > HIGHEST || level < 0 ? NOTHING : level;
    }

    private static Lock lock(PdfObjects objects, Dict parameters) throws PdfFault {
        String action = parameters.get("Action") instanceof Name name ? name.value() : "All";
        Set<String> names = objects.list(parameters.get("Fields")).stream()
                .filter(Text.class::isInstance)
                .map(name -> PdfForm.text((Text) name))
                .collect(Collectors.toSet());
        return switch (action) {
            case "Include" -> new Lock(false, names);
            case "Exclude" -> new Lock(true, names);
            default -> new Lock(true, Set.of());
        };
    }
}
