package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: one decimal at least and three at most, HALF_UP, in groups of three digits. */
public final class Amounts {

    private Amounts() {}

    /** @return «1 234,5» with a no-break space in Ukrainian, “1,234.5” in English */
    public static String of(BigDecimal value, Locale locale) {
        DecimalFormat format = new DecimalFormat("#,##0.0##", DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
