package ua.zvit.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it in a file: a point or a comma before the decimals, spaces (also no-break ones) between
 * groups of three. Nothing else is guessed: what may be read in two ways is no number.
 */
final class WrittenNumber {
    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern FORM =
            Pattern.compile("[-\u2212]?(\\d{1,20}|\\d{1,3}(" + SPACE + "\\d{3}){1,6})([.,]\\d{1,10})?");

    private WrittenNumber() {}

    /** @return empty for what is no number, and for null */
    static Optional<BigDecimal> read(String written) {
        if (written == null || !FORM.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        String plain = written.strip().replaceAll(SPACE, "").replace(',', '.').replace('\u2212', '-');
        return Optional.of(new BigDecimal(plain));
    }
}
