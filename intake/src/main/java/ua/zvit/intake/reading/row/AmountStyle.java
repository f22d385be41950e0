package ua.zvit.intake.reading.row;

import java.math.BigDecimal;
import java.util.List;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Segment;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;

/**
 * How the whole file writes its sums. «1.234» may be twelve hundred or little more than one: where other sums show which
 * sign parts the rest from the whole, it is no question.
 */
public final class AmountStyle {
    private boolean commaRest;
    private boolean pointRest;
    private boolean commaGroups;
    private boolean pointGroups;

    public AmountStyle(List<Segment> segments) {
        segments.forEach(this::learn);
    }

    private void learn(Segment segment) {
        segment.columns().stream()
                .filter(column -> column.role().isMoney() || column.role().isDerived())
                .forEach(column -> segment.rows().forEach(row -> {
                    Cell cell = segment.grid().at(row, column.index());
                    if (cell != null && cell.value() == null) {
                        learn(cell.text());
                    }
                }));
    }

    private void learn(String text) {
        if (AmountReader.of(text).kind() != Amount.Kind.NUMBER) {
            return;
        }
        String digits = text.replaceAll("[^\\d.,]", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        commaRest |= comma > point && (point >= 0 || digits.indexOf(',') == comma);
        pointRest |= point > comma && (comma >= 0 || digits.indexOf('.') == point);
        commaGroups |= comma >= 0 && (point > comma || digits.indexOf(',') != comma);
        pointGroups |= point >= 0 && (comma > point || digits.indexOf('.') != point);
    }

    Amount settled(Amount amount, Column column) {
        if (amount.kind() != Amount.Kind.AMBIGUOUS) {
            return amount;
        }
        boolean comma = amount.text().contains(",");
        boolean rest = comma ? commaRest && !commaGroups : pointRest && !pointGroups;
        boolean groups = comma ? pointRest || commaGroups : commaRest || pointGroups;
        if (rest == groups) {
            boolean usual = comma
                    && !commaGroups
                    && !pointRest
                    && column.unit() != null
                    && column.unit().compareTo(BigDecimal.ONE) > 0;
            return usual ? new Amount(Amount.Kind.NUMBER, amount.number(), amount.unit(), amount.text()) : amount;
        }
        BigDecimal number = groups ? amount.number().movePointRight(3).setScale(0) : amount.number();
        return new Amount(Amount.Kind.NUMBER, number, amount.unit(), amount.text());
    }
}
