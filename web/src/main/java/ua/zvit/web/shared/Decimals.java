package ua.zvit.web.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.SignedText;

/**
 * Quantities as people read and write them: as exact as they are, decimal comma and no-break spaces between groups in
 * Ukrainian, decimal point and commas in English.
 */
public final class Decimals {
    private static final char GROUP = '\u00a0';
    private static final String WRITTEN = "-?\\d{1,15}([.,]\\d{1,6})?";

    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    Decimals(Locale locale) {
        symbols.setMinusSign(SignedText.MINUS);
        if (!Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator(GROUP);
        }
    }

    String grouped(Quantity quantity) {
        return new DecimalFormat("#,##0.######", symbols).format(quantity.value());
    }

    /** @return for a field that is written into; no groups */
    String plain(Quantity quantity) {
        return new DecimalFormat("0.######", symbols).format(quantity.value());
    }

    /**
     * Reads what a person wrote: either separator, either minus, spaces anywhere.
     *
     * @return null for an empty text
     * @throws IllegalArgumentException when it is no number of at most six decimals
     */
    public static BigDecimal parse(String written) {
        String plain = written == null ? "" : written.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (plain.isEmpty()) {
            return null;
        }
        String number = SignedText.plain(plain);
        if (!number.matches(WRITTEN)) {
            throw new IllegalArgumentException(written);
        }
        return new BigDecimal(number.replace(',', '.'));
    }
}
