package ua.zvit.report.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.zvit.shared.SignedText;

/**
 * A number as people write it in a file: a point or a comma before the decimals, spaces (also no-break ones) between
 * groups of three, a minus or brackets where it is below zero. Nothing else is guessed: what may be read in two ways is no number.
 */
final class WrittenNumber {
    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern FORM =
            Pattern.compile("-?(\\d{1,20}|\\d{1,3}(" + SPACE + "\\d{3}){1,6})([.,]\\d{1,10})?");

    private WrittenNumber() {}

    /** @return empty for what is no number, and for null */
    static Optional<BigDecimal> read(String written) {
        String signed = written == null ? "" : SignedText.plain(written);
        return FORM.matcher(signed).matches()
                ? Optional.of(new BigDecimal(signed.replaceAll(SPACE, "").replace(',', '.')))
                : Optional.empty();
    }
}
