package ua.zvit.entering.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.entering.values.FieldChange.Standing;
import ua.zvit.entering.values.LeftInFile;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.office.CellContent;
import ua.zvit.printing.office.EditableTable;
import ua.zvit.printing.office.EditableTable.EditableColumn;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryText;
import ua.zvit.report.values.review.WordDiff;
import ua.zvit.shared.Money;

/** Holds one row of a file against its entry, field by field. */
final class EntryComparison {
    private final EntryDetails entry;
    private final EditableTable now;
    private final EditableTable.Line line;
    private final boolean sheet;
    private final ToldEdition told;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<LeftInFile> left = new ArrayList<>();
    private final List<LeftInFile> reckoned = new ArrayList<>();
    private final Map<String, BigDecimal> spent = new HashMap<>();
    private FileAmount total;
    private boolean older;

    EntryComparison(EntryDetails entry, EditableTable now, int place, boolean sheet, ToldEdition told) {
        this.entry = entry;
        this.now = now;
        this.line = now.measures().get(place);
        this.sheet = sheet;
        this.told = told;
    }

    /** @param indicators of the measure, as they are printed */
    void compare(FoundRow row, List<PrintedIndicator> indicators) {
        row.cells().forEach(cell -> cell.notes().forEach(note -> leave(-1, note.kind(), note.text())));
        for (int column = 0; column < now.columns().size(); column++) {
            if (row.has(column)) {
                FileCell cell = row.cell(column).orElse(null);
                compare(
                        column,
                        cell == null ? CellContent.plain("") : cell.content(),
                        cell != null && cell.error(),
                        indicators);
            }
        }
        if (proposals.stream().noneMatch(proposal -> isMoney(proposal.shown().field()))) {
            left.addAll(reckoned);
        } else if (total != null && !isSumOfSources()) {
            leave(-1, "total-differs", FileAmount.words(total.thousands(), now.unit()));
        }
    }

    /** What the file tells of single sources goes; a sum beside them may only say the same. */
    private boolean isSumOfSources() {
        BigDecimal sum = BigDecimal.ZERO;
        for (EntryFunding fund : entry.funding()) {
            BigDecimal told = spent.getOrDefault(fund.source().name(), thousands(fund.actual()));
            if (told == null) {
                return true;
            }
            sum = sum.add(told);
        }
        return total.shows(sum, sheet);
    }

    private static boolean isMoney(String field) {
        return field.startsWith("actual") || field.startsWith("funding");
    }

    private void compare(int column, CellContent content, boolean error, List<PrintedIndicator> indicators) {
        Standing standing = standing(column, content);
        if (standing == null) {
            return;
        }
        EditableColumn of = now.columns().get(column);
        switch (of.of()) {
            case NARRATIVE, REASON -> text(column, content, standing);
            case ACTUAL -> actual(column, content, error, standing);
            case FUNDING_BY_SOURCE -> {
                if (of.spent()) {
                    source(column, content, error, standing);
                } else {
                    leave(column, "fixed", content.text());
                }
            }
            case INDICATORS -> indicators(column, content, standing, indicators);
            case DEVIATION, PERCENT -> {
                if (!sheet) {
                    reckoned.add(left(column, "reckoned", content.text()));
                }
            }
            default -> leave(column, "fixed", content.text());
        }
    }

    /** @return null where the file brings nothing: it says the same, or still what it said when it was made */
    private Standing standing(int column, CellContent content) {
        CellContent current = line.cells().get(column);
        if (content.says(current, sheet)) {
            return null;
        }
        String base = told.columns().equals(now.columnNames()) ? told.digest(entry.number(), column) : null;
        if (base == null) {
            return Standing.UNSURE;
        }
        if (base.equals(content.digest(sheet))) {
            older = true;
            return null;
        }
        return base.equals(current.digest(sheet)) ? Standing.CHANGED : Standing.CONFLICT;
    }

    private void text(int column, CellContent content, Standing standing) {
        boolean narrative = now.columns().get(column).of() == FormColumn.NARRATIVE;
        if (narrative && sheet && content.changesTable(entry.narrative())) {
            leave(column, "table", content.text());
            return;
        }
        String before = line.cells().get(column).text();
        propose(
                narrative ? "narrative" : "reason",
                head(column),
                standing,
                before,
                content.text(),
                text -> narrative
                        ? new EntryText(
                                content.written(text.narrative(), sheet),
                                text.actualThousands(),
                                text.reason(),
                                text.funding(),
                                text.indicators())
                        : new EntryText(
                                text.narrative(),
                                text.actualThousands(),
                                content.text(),
                                text.funding(),
                                text.indicators()));
    }

    private void actual(int column, CellContent content, boolean error, Standing standing) {
        FileAmount amount = error ? null : FileAmount.of(content, now.unit()).orElse(null);
        if (amount == null) {
            leave(column, "no-amount", content.text());
        } else if (!entry.funding().isEmpty() && isParted()) {
            total = amount;
            reckoned.add(left(column, "sum-of-sources", content.text()));
        } else if (entry.funding().size() > 1) {
            leave(column, "sources-parted", content.text());
        } else if (!amount.shows(thousands(entry.actual()), sheet)) {
            propose(
                    "actual",
                    head(column),
                    standing,
                    FileAmount.words(thousands(entry.actual()), now.unit()),
                    FileAmount.words(amount.thousands(), now.unit()),
                    text -> new EntryText(
                            text.narrative(), amount.thousands(), text.reason(), text.funding(), text.indicators()));
        }
    }

    private boolean isParted() {
        return now.columns().stream().anyMatch(column -> column.of() == FormColumn.FUNDING_BY_SOURCE);
    }

    private void source(int column, CellContent content, boolean error, Standing standing) {
        String kind = now.columns().get(column).source().name();
        List<EntryFunding> funds = entry.funding().stream()
                .filter(fund -> fund.source().name().equals(kind))
                .toList();
        FileAmount amount = error ? null : FileAmount.of(content, now.unit()).orElse(null);
        if (amount == null) {
            leave(column, "no-amount", content.text());
        } else if (funds.size() != 1) {
            leave(column, funds.isEmpty() ? "source-not-planned" : "sources-parted", content.text());
        } else if (!amount.shows(thousands(funds.get(0).actual()), sheet)) {
            EntryFunding fund = funds.get(0);
            spent.put(kind, amount.thousands());
            propose(
                    "funding." + kind.toLowerCase(Locale.ROOT),
                    head(column),
                    standing,
                    FileAmount.words(thousands(fund.actual()), now.unit()),
                    FileAmount.words(amount.thousands(), now.unit()),
                    text -> {
                        List<EntryText.SourceText> told = new ArrayList<>(text.funding());
                        told.add(new EntryText.SourceText(fund.source(), fund.name(), amount.thousands()));
                        return new EntryText(text.narrative(), null, text.reason(), told, text.indicators());
                    });
        }
    }

    private void indicators(int column, CellContent content, Standing standing, List<PrintedIndicator> indicators) {
        List<String> lines = new ArrayList<>(content.text().lines().toList());
        List<String> before = line.cells().get(column).text().lines().toList();
        for (int index = 0; index < indicators.size() && index < before.size(); index++) {
            new IndicatorComparison(indicators.get(index), index + 1)
                    .compare(lines, before.get(index))
                    .ifPresent(change -> {
                        if (change.into() == null) {
                            leave(column, change.code(), change.text());
                        } else {
                            propose(
                                    change.code(),
                                    change.name(),
                                    standing,
                                    change.before(),
                                    change.text(),
                                    change.into());
                        }
                    });
        }
        lines.forEach(line -> leave(column, "indicator-unknown", line));
    }

    private void propose(
            String field, String name, Standing standing, String before, String after, UnaryOperator<EntryText> into) {
        boolean look = before.equals(after);
        proposals.add(new Proposal(
                new FieldChange(field, name, standing, before, after, WordDiff.of(before, after), look), into));
    }

    private void leave(int column, String code, String text) {
        left.add(left(column, code, text));
    }

    private LeftInFile left(int column, String code, String text) {
        return new LeftInFile(
                entry.label().isEmpty() ? entry.title() : entry.label(), column < 0 ? "" : head(column), code, text);
    }

    private String head(int column) {
        return String.join(" – ", now.columns().get(column).head());
    }

    private static BigDecimal thousands(Money money) {
        return money == null ? null : money.inThousands();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<LeftInFile> left() {
        return left;
    }

    /** @return true where Zvit has something newer that the file has not touched */
    boolean isOlder() {
        return older;
    }
}
