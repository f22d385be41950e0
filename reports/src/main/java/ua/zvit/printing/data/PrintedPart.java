package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import ua.zvit.printing.narrative.PlainText;

/**
 * A part of a measure's money that is told apart below it and counted in no sum again: «у тому числі: співфінансування».
 *
 * @param source of the line that it is a part of
 * @param plan thousand UAH, or null where none is told for it
 * @param actual thousand UAH, or null while it is not known
 */
public record PrintedPart(FundingKind source, String name, BigDecimal plan, BigDecimal actual) implements Spending {
    private static final String LABEL = "у\u00A0тому числі: ";

    public PrintedPart {
        requireNonNull(source, "source");
        requireNonNull(name, "name");
    }

    /** What names its row. */
    public String label() {
        return LABEL + PlainText.trimmed(name);
    }

    @Override
    public BigDecimal plan(FundingKind wanted) {
        return wanted == source ? plan : null;
    }

    @Override
    public BigDecimal actual(FundingKind wanted) {
        return wanted == source ? actual : null;
    }
}
