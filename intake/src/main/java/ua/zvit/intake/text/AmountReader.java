package ua.zvit.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.document.Cell;
import ua.zvit.shared.SignedText;

/**
 * Reads sums as people write them: any space between thousands, comma or point before the rest, any minus, or a
 * bookkeeper's brackets. What can be
 * read in two ways is told as ambiguous, and never guessed.
 */
public final class AmountReader {
    private static final Pattern ERROR = Pattern.compile("#[\\p{L}\\d/]+[!?]?|#Н/Д|#N/A|Err:\\d+|Помилка:\\d+");
    private static final Pattern DASH = Pattern.compile("[-–—−‑_хx×*./\\s]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f\\u2007'’`]+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}( \\d{3})+([.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern UNSURE = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s*((?:тис|млн|мільйон|тисяч)?[\\p{L}.]*\\s*(?:грн|гривень|гривні|гривня)\\.?|тис\\.?|млн\\.?|₴)$");

    private AmountReader() {}

    public static Amount of(Cell cell) {
        if (cell == null || cell.isBlank()) {
            return Amount.none();
        }
        Cell.Value value = cell.value();
        if (value != null && value.error()) {
            return new Amount(Amount.Kind.ERROR, null, null, cell.text());
        }
        if (value != null && value.number() != null) {
            return new Amount(Amount.Kind.NUMBER, value.number(), null, cell.text());
        }
        return of(cell.text());
    }

    /** @param number as a sheet computes it, with what floating point adds to it */
    public static BigDecimal plain(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public static Amount of(String told) {
        String text = SPACES.matcher(told).replaceAll(" ").strip();
        if (DASH.matcher(text).matches()) {
            return Amount.none();
        }
        if (ERROR.matcher(text).matches()) {
            return new Amount(Amount.Kind.ERROR, null, null, told);
        }
        BigDecimal unit = null;
        Matcher tail = TAIL.matcher(text);
        if (tail.find() && tail.start() > 0) {
            unit = Units.of(tail.group(1)).orElse(null);
            text = text.substring(0, tail.start()).strip();
        }
        return number(text, unit, told);
    }

    private static Amount number(String text, BigDecimal unit, String told) {
        String signed = SignedText.plain(text);
        boolean negative = signed.startsWith("-");
        String digits = negative ? signed.substring(1) : text;
        BigDecimal number = null;
        if (GROUPED.matcher(digits).matches() || PLAIN.matcher(digits).matches()) {
            number = new BigDecimal(digits.replace(" ", "").replace(',', '.'));
        } else if (POINTS.matcher(digits).matches()) {
            number = new BigDecimal(digits.replace(".", "").replace(',', '.'));
        } else if (COMMAS.matcher(digits).matches()) {
            number = new BigDecimal(digits.replace(",", ""));
        }
        if (number == null) {
            return new Amount(Amount.Kind.WORDS, null, null, told);
        }
        boolean unsure = UNSURE.matcher(digits).matches();
        return new Amount(
                unsure ? Amount.Kind.AMBIGUOUS : Amount.Kind.NUMBER, negative ? number.negate() : number, unit, told);
    }
}
