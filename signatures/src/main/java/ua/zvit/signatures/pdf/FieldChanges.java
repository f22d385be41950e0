package ua.zvit.signatures.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.pdf.SignatureFields.Field;

/**
 * What may become of signature fields after a revision was signed. A field that held a signature stays as it was, its
 * signature's date and reason, place and look included. An empty one may be signed where it is. A new one must be a
 * widget and hold a signature of its own made later. Neither may cover anything of the signed pages. Everything else is a forgery:
 * an empty field, a moved one or a stamp that calls itself a signature can be laid over what was signed.
 */
final class FieldChanges {

    private static final Set<COSName> NOTHING = Set.of();

    /** What signing writes into a field that was there, empty. */
    private static final Set<COSName> FILLED_IN = Set.of(COSName.V, COSName.AP, COSName.F, COSName.M);

    private final PDDocument signed;
    private final int end;
    private final byte[] file;
    private final List<Field> before;
    private final List<Field> after;

    /**
     * @param end length of the signed revision in bytes
     * @param file the finished file, of which the revision is the beginning
     */
    FieldChanges(PDDocument signed, int end, PDDocument finished, byte[] file) {
        this.signed = signed;
        this.end = end;
        this.file = file;
        this.before = SignatureFields.of(signed);
        this.after = SignatureFields.of(finished);
    }

    /** The first change against the rules; empty when there is none. */
    Optional<SignatureProblem> forbidden() {
        Map<String, Field> later = SignatureFields.byNumber(after);
        for (Field field : before) {
            Field counterpart = later.get(field.number());
            if (counterpart == null || !mayBecome(field, counterpart)) {
                return Optional.of(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_CHANGED, field.name()));
            }
        }
        Set<String> known = before.stream().map(Field::number).collect(Collectors.toSet());
        Stream<Field> filledIn = before.stream()
                .filter(field -> field.value() == null)
                .map(field -> later.get(field.number()))
                .filter(field -> field.value() != null);
        List<Field> added = after.stream()
                .filter(field -> field.number().isEmpty() || !known.contains(field.number()))
                .toList();
        return added.stream()
                .map(this::objection)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> covered(Stream.concat(added.stream(), filledIn)));
    }

    private boolean mayBecome(Field earlier, Field later) {
        if (earlier.page() != later.page()) {
            return false;
        }
        boolean filledIn = earlier.value() == null && later.value() != null;
        return filledIn
                ? signedLater(later) && SameObjects.same(earlier.dictionary(), later.dictionary(), FILLED_IN)
                : SameObjects.same(earlier.dictionary(), later.dictionary(), NOTHING);
    }

    private Optional<SignatureProblem> objection(Field added) {
        if (added.isAnnotation() && !added.isWidget()) {
            return Optional.of(SignatureProblem.of(ProblemCode.PDF_ALTERED_AFTER_SIGNING, added.name()));
        }
        return signedLater(added)
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(ProblemCode.PDF_SIGNATURE_FIELD_EMPTY, added.name()));
    }

    /** Whether the field holds a signature over more than the revision, and holds it alone. */
    private boolean signedLater(Field field) {
        COSDictionary value = field.value();
        if (value == null) {
            return false;
        }
        PDSignature signature = new PDSignature(value);
        boolean later = SignedRange.of(signature.getByteRange(), signature.getContents(), file)
                .filter(range -> range.end() > end)
                .isPresent();
        Predicate<Field> another =
                other -> other.dictionary() != field.dictionary() && other.isAnnotation() && other.value() == value;
        return later && after.stream().noneMatch(another);
    }

    private Optional<SignatureProblem> covered(Stream<Field> fields) {
        SignedPlaces pages = new SignedPlaces(signed);
        return fields.filter(field -> field.page() >= 0 && pages.isUnder(field))
                .map(field -> SignatureProblem.of(ProblemCode.PDF_SIGNATURE_COVERS_PAGE, field.page() + 1))
                .findFirst();
    }
}
