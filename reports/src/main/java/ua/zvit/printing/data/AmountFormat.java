package ua.zvit.printing.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import ua.zvit.shared.SignedText;

/**
 * Amounts as the form wants them: rounded HALF_UP, decimal comma, groups parted by a non-breaking
 * space, a minus below zero that no line is broken after («1 234,5», «−12,5»). The symbols are set here, for those of the JDK change between versions.
 */
public final class AmountFormat {

    private AmountFormat() {}

    /** A number with one decimal, as per cent are told; an unknown (null) one is an empty cell. */
    public static String print(BigDecimal number) {
        return print(number, 1);
    }

    /** A number with so many decimals, zero without a sign; an unknown (null) one is an empty cell. */
    public static String print(BigDecimal number, int decimals) {
        BigDecimal rounded = number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
        return print(rounded, decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals));
    }

    /** The quantity of an indicator, with up to two decimals; an unknown (null) one is an empty cell. */
    public static String printQuantity(BigDecimal quantity) {
        return print(quantity, "#,##0.##");
    }

    private static String print(BigDecimal number, String pattern) {
        return number == null ? "" : format(pattern).format(number);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('\u00A0');
        symbols.setMinusSign(SignedText.MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
