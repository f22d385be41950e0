package ua.zvit.signatures.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PackedContent;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;
import ua.zvit.signatures.pdf.syntax.PdfValue;
import ua.zvit.signatures.pdf.syntax.PdfValue.Dict;
import ua.zvit.signatures.pdf.syntax.PdfValue.Num;
import ua.zvit.signatures.pdf.syntax.PdfValue.Stream;
import ua.zvit.signatures.pdf.syntax.PdfValue.Text;

/**
 * A field that somebody filled in: it must look like what it holds. A look of its own, drawn over the page in the name of a
 * field, would show another thing than what was entered.
 */
record FilledInField(PdfObjects before, PdfObjects after) {

    private static final Set<String> FILLED_IN = Set.of("V", "AP", "M");
    private static final Set<String> SWITCHED = Set.of("V", "AS", "M");
    private static final Set<String> PACKING = Set.of("Length", "Filter", "DecodeParms");
    private static final int READ_ONLY = 1;
    private static final Pattern SHOWN = Pattern.compile("\\(((?:[^()\\\\]|\\\\.)*+)\\)");
    private static final Pattern DRAWN = Pattern.compile("(?<=\\s)(?:Do|sh|BI|INLINE)(?=\\s)");

    boolean isHonest(Dict first, Dict second, Field field) throws PdfFault {
        SameMeaning same = new SameMeaning(before, after);
        if (isFixed(second)) {
            return false;
        }
        if (field.kind().equals("Btn")) {
            return same.agree(first, second, SWITCHED);
        }
        return same.agree(first, second, FILLED_IN)
                && (same.is(first.get("AP"), second.get("AP")) && !first.has("AP") || looksLikeItsValue(second, field));
    }

    /**
     * Whether a look that was written over shows what the field holds, by the fonts and in the place that it had before.
     *
     * @param first the look as it was
     */
    boolean isRedrawnHonestly(PdfValue first, PdfValue second, Field field) throws PdfFault {
        return first instanceof Stream was
                && second instanceof Stream is
                && !isFixed(field.dictionary())
                && new SameMeaning(before, after).agree(was.dict(), is.dict(), PACKING)
                && looksLikeItsValue(field.dictionary(), field);
    }

    private static boolean isFixed(Dict field) {
        return field.get("Ff") instanceof Num flags && ((int) flags.value() & READ_ONLY) != 0;
    }

    private boolean looksLikeItsValue(Dict widget, Field field) throws PdfFault {
        Dict looks = after.dictionary(widget.get("AP"));
        if (looks == null || !looks.entries().keySet().equals(Set.of("N"))) {
            return false;
        }
        PdfValue look = after.resolved(looks.get("N"));
        if (!(look instanceof Stream stream) || !(field.value() instanceof Text value)) {
            return false;
        }
        String drawing = new String(PackedContent.unpack(stream), StandardCharsets.ISO_8859_1);
        StringBuilder shown = new StringBuilder();
        Matcher strings = SHOWN.matcher(drawing);
        while (strings.find()) {
            shown.append(strings.group(1).replaceAll("\\\\(.)", "$1"));
        }
        return !DRAWN.matcher(drawing).find() && bare(shown.toString()).equals(bare(PdfForm.text(value)));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
