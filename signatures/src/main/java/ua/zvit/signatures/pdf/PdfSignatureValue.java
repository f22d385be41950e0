package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.util.DateConverter;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Array;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Name;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/**
 * The dictionary of one signature or document time stamp, as one revision has it.
 *
 * @param dictionary what the field holds
 */
record PdfSignatureValue(Dict dictionary) {

    private static final String STAMP = "ETSI.RFC3161";
    private static final byte[] NOTHING = {};
    private static final int NUMBERS = 4;

    /** @return how the value is encoded; "?" when nothing tells */
    String kind() {
        return dictionary.get("SubFilter") instanceof Name name ? name.value() : "?";
    }

    boolean isStamp() {
        return STAMP.equals(kind());
    }

    /** @return the encoded signature with whatever pads it; never null */
    byte[] contents() {
        return dictionary.get("Contents") instanceof Text text ? text.bytes() : NOTHING;
    }

    /** What it covers of the file; empty when that is not what an honest signer writes. */
    Optional<SignedRange> range(byte[] file) {
        return dictionary.get("Contents") instanceof Text text
                ? SignedRange.of(numbers(dictionary.get("ByteRange")), text, file)
                : Optional.empty();
    }

    /** @return how long the file was when signed, by what the dictionary says without proof; -1 when it says nothing */
    long claimedEnd() {
        long[] range = numbers(dictionary.get("ByteRange"));
        return range.length == NUMBERS && range[2] >= 0 && range[3] >= 0 ? range[2] + range[3] : -1;
    }

    /** @return the time that the dictionary tells; null when it tells none */
    Instant time() {
        if (!(dictionary.get("M") instanceof Text text)) {
            return null;
        }
        Calendar date = DateConverter.toCalendar(new String(text.bytes(), StandardCharsets.ISO_8859_1));
        return date == null ? null : date.toInstant();
    }

    private static long[] numbers(PdfValue value) {
        List<PdfValue> items = value instanceof Array array ? array.items() : List.of();
        return items.stream()
                .mapToLong(item -> item instanceof Num number && number.value() == Math.rint(number.value())
                        ? (long) number.value()
                        : -1)
                .toArray();
    }
}
