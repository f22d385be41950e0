package ua.zvit.intake.reading.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.Sources;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;

/**
 * Takes the sums of a row. Their source is told by the column, by the row, or by lines that stand beside each other in two
 * cells.
 */
public final class MoneyReader {
    private final AmountStyle style;
    private final Findings findings;
    private final FileUnit unit;

    public MoneyReader(AmountStyle style, FileUnit unit, Findings findings) {
        this.style = style;
        this.unit = unit;
        this.findings = findings;
    }

    /** @param source of the whole row; null when the row names none */
    public void read(Line line, Sums into, FundingSource source, String place) {
        List<FundingSource> sources = beside(line);
        line.segment().money().forEach(column -> {
            Cell cell = line.grid().at(line.row(), column.index());
            if (cell == null || !line.grid().begins(line.row(), column.index()) || line.isWide(cell)) {
                return;
            }
            List<String> lines = cell.lines();
            if (lines.size() > 1 && lines.size() == sources.size()) {
                for (int index = 0; index < lines.size(); index++) {
                    put(into, column, sources.get(index), AmountReader.of(lines.get(index)), place);
                }
            } else {
                put(into, column, source, several(cell, lines), place);
            }
        });
    }

    /** Several sums in one cell without a word of what each is: none is taken, and it is asked. */
    private static Amount several(Cell cell, List<String> lines) {
        boolean all = cell.value() == null
                && lines.size() > 1
                && lines.stream().map(AmountReader::of).filter(Amount::isNumber).count() > 1;
        return all ? new Amount(Amount.Kind.WORDS, null, null, String.join("; ", lines)) : AmountReader.of(cell);
    }

    private static List<FundingSource> beside(Line line) {
        Cell cell = line.cell(Role.SOURCE);
        if (cell == null) {
            return List.of();
        }
        return cell.lines().stream().map(Sources::in).flatMap(Optional::stream).toList();
    }

    private void put(Sums into, Column column, FundingSource row, Amount told, String place) {
        Amount amount = style.settled(told, column);
        boolean words = amount.kind() == Amount.Kind.WORDS || amount.kind() == Amount.Kind.AMBIGUOUS;
        if (words) {
            findings.ask("amount-as-text", place, column.head(), amount.text());
        } else if (amount.kind() == Amount.Kind.ERROR) {
            findings.ask("formula-error", place, column.head(), amount.text());
        }
        into.put(
                new Sums.Key(column.role(), source(column, row), column.year(), column.head()), inUnit(amount, column));
    }

    private static FundingSource source(Column column, FundingSource row) {
        boolean columnNames = column.source() != null && !column.source().isTotal();
        boolean rowNames = row != null && !row.isTotal();
        if (columnNames && rowNames && !column.source().fund().isEmpty()) {
            return new FundingSource(row.kind(), column.source().fund(), row.name());
        }
        return rowNames ? row : column.source();
    }

    private Amount inUnit(Amount amount, Column column) {
        if (!amount.isNumber()) {
            return amount;
        }
        BigDecimal one = amount.unit() != null ? amount.unit() : column.unit();
        return new Amount(amount.kind(), unit.scaled(amount.number(), one), null, amount.text());
    }
}
