package ua.zvit.entering.returned;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.office.CellContent;

/**
 * A sum of money in a cell.
 *
 * @param thousands thousand UAH; null where the cell is empty or has a dash
 * @param unit in which the document tells sums
 */
record FileAmount(BigDecimal thousands, MoneyUnit unit) {
    private static final Pattern NONE = Pattern.compile("[—–-]?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(?:[.,]\\d{1,10})?");

    /** @return empty where the cell holds something else than a sum */
    static Optional<FileAmount> of(CellContent content, MoneyUnit unit) {
        if (content.number() != null) {
            return Optional.of(new FileAmount(unit.thousandUah(content.number()), unit));
        }
        String text = content.text().replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (NONE.matcher(text).matches()) {
            return Optional.of(new FileAmount(null, unit));
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new FileAmount(unit.thousandUah(new BigDecimal(text.replace(',', '.'))), unit))
                : Optional.empty();
    }

    /** @return true when a document, which rounds, or a sheet would show the other sum alike */
    boolean shows(BigDecimal other, boolean sheet) {
        if (thousands == null || other == null) {
            return thousands == other;
        }
        return sheet
                ? thousands.compareTo(other) == 0
                : unit.print(thousands).equals(unit.print(other)) && isShownWhole(thousands, unit);
    }

    /** @return as a person reads it, exact, in the document's unit; empty while it is not known */
    static String words(BigDecimal thousands, MoneyUnit unit) {
        if (thousands == null) {
            return "";
        }
        return isShownWhole(thousands, unit)
                ? unit.print(thousands)
                : unit.exact(thousands).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static boolean isShownWhole(BigDecimal thousands, MoneyUnit unit) {
        return unit.exact(thousands).stripTrailingZeros().scale() <= unit.decimals();
    }
}
