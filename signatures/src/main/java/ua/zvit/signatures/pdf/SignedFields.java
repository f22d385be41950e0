package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfHistory;
import ua.zvit.signatures.pdf.syntax.PdfObjects;

/**
 * The signatures and document time stamps of a file, by what they cover. Each is taken as it was when it was made: an
 * update may write its dictionary anew, with another time or reason, and what is told must be what was signed.
 */
record SignedFields(List<Signed> all) {

    /** Reading an earlier revision takes time; an honest file has none of these. */
    private static final int MOST_CHANGED = 5;

    /**
     * One signature.
     *
     * @param field that holds it, as the finished file has it
     * @param value as it was when it was made, where that can be told
     * @param isChanged whether the finished file has another dictionary for it
     */
    record Signed(Field field, PdfSignatureValue value, boolean isChanged) {}

    static SignedFields in(PdfObjects finished, byte[] file) throws PdfFault {
        Set<Object> seen = new HashSet<>();
        List<Signed> signed = new ArrayList<>();
        int changed = 0;
        for (Field field : PdfForm.fields(finished)) {
            Object identity = field.valueNumber() >= 0 ? field.valueNumber() : field.value();
            if (field.signature() != null && seen.add(identity)) {
                boolean itsOwn = field.signature().range(file).isPresent();
                Optional<PdfSignatureValue> original =
                        itsOwn || ++changed > MOST_CHANGED ? Optional.empty() : original(field, file);
                signed.add(new Signed(field, original.orElse(field.signature()), original.isPresent()));
            }
        }
        signed.sort(Comparator.comparingLong(one -> end(one.value(), file)));
        return new SignedFields(signed);
    }

    List<PdfSignatureValue> values() {
        return all.stream().map(Signed::value).toList();
    }

    /** The signature as it was in the file that it says it covers. */
    private static Optional<PdfSignatureValue> original(Field field, byte[] file) {
        long end = field.signature().claimedEnd();
        if (end <= 0 || end >= file.length) {
            return Optional.empty();
        }
        try {
            return PdfForm.fields(PdfHistory.asOf(file, (int) end)).stream()
                    .filter(earlier -> earlier.valueNumber() == field.valueNumber() && earlier.signature() != null)
                    .map(Field::signature)
                    .filter(value -> end(value, file) == end)
                    .findFirst();
        } catch (PdfFault unreadable) {
            return Optional.empty();
        }
    }

    private static long end(PdfSignatureValue value, byte[] file) {
        return value.range(file).map(range -> (long) range.end()).orElse(Long.MAX_VALUE);
    }
}
