package ua.zvit.web.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import ua.zvit.shared.Money;
import ua.zvit.shared.SignedText;

/**
 * Money as people read and write it: thousand UAH, decimal comma and no-break spaces between groups in Ukrainian,
 * decimal point and commas in English.
 */
public final class Thousands {
    private static final char GROUP = '\u00a0';
    private static final String WRITTEN = "-?\\d{1,10}([.,]\\d{1,5})?";

    private final DecimalFormatSymbols symbols;

    Thousands(Locale locale) {
        symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign(SignedText.MINUS);
        if (!Locale.ENGLISH.getLanguage().equals(locale.getLanguage())) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator(GROUP);
        }
    }

    /** @return one decimal, HALF_UP, as it is printed */
    String rounded(Money money) {
        return format("#,##0.0", money.inThousandsRounded());
    }

    /** @return every kopeck, for a field that is written into; no groups */
    String exact(Money money) {
        return format("0.0####", money.inThousands());
    }

    /** @return with a sign in front, one decimal, HALF_UP */
    String signed(BigDecimal thousands) {
        return format("+#,##0.0;\u2212#,##0.0", thousands);
    }

    /** @return share in per cent with one decimal; empty of nothing, and of what is below zero */
    String share(Money part, Money whole) {
        if (whole.uah().signum() <= 0) {
            return "";
        }
        BigDecimal percent = part.uah().multiply(BigDecimal.valueOf(100)).divide(whole.uah(), 1, RoundingMode.HALF_UP);
        return format("#,##0.0", percent) + GROUP + '%';
    }

    /**
     * Reads what a person wrote: either separator, spaces anywhere, a minus or brackets where it is below zero.
     *
     * @return null for an empty text
     * @throws IllegalArgumentException when it is not an amount of thousand UAH down to a kopeck
     */
    public static BigDecimal parse(String written) {
        String plain = written == null ? "" : written.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (plain.isEmpty()) {
            return null;
        }
        String signed = SignedText.plain(plain);
        if (!signed.matches(WRITTEN)) {
            throw new IllegalArgumentException(written);
        }
        return new BigDecimal(signed.replace(',', '.'));
    }

    private String format(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
