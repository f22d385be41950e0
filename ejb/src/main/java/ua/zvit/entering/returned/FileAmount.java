package ua.zvit.entering.returned;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.zvit.printing.AmountFormat;
import ua.zvit.printing.office.CellContent;

/**
 * A sum of money in a cell, thousand UAH.
 *
 * @param thousands null where the cell is empty or has a dash
 */
record FileAmount(BigDecimal thousands) {
    private static final Pattern NONE = Pattern.compile("[—–-]?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:[.,]\\d{1,10})?");

    /** @return empty where the cell holds something else than a sum */
    static Optional<FileAmount> of(CellContent content) {
        if (content.number() != null) {
            return Optional.of(new FileAmount(content.number()));
        }
        String text = content.text().replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (NONE.matcher(text).matches()) {
            return Optional.of(new FileAmount(null));
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new FileAmount(new BigDecimal(text.replace(',', '.'))))
                : Optional.empty();
    }

    /** @return true when a document that shows one decimal, or a sheet, would show the other sum alike */
    boolean shows(BigDecimal other, boolean sheet) {
        if (thousands == null || other == null) {
            return thousands == other;
        }
        return sheet
                ? thousands.compareTo(other) == 0
                : AmountFormat.print(thousands).equals(AmountFormat.print(other))
                        && thousands.stripTrailingZeros().scale() <= 1;
    }

    /** @return as a person reads it, exact; empty while it is not known */
    static String words(BigDecimal thousands) {
        if (thousands == null) {
            return "";
        }
        BigDecimal plain = thousands.stripTrailingZeros();
        return plain.scale() <= 1
                ? AmountFormat.print(plain)
                : plain.toPlainString().replace('.', ',');
    }
}
