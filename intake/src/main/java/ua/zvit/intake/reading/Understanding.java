package ua.zvit.intake.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.reading.heading.Heading;
import ua.zvit.intake.reading.heading.HeadingReader;
import ua.zvit.intake.reading.heading.PartOfYear;
import ua.zvit.intake.reading.row.AmountStyle;
import ua.zvit.intake.reading.row.FileUnit;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.MoneyReader;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Mapping;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.text.Units;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

/** Understands a document as a report on a programme, or as a programme's plan. */
public final class Understanding {
    private static final double UNSURE = 0.55;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Findings findings = new Findings();
    private final Heading heading = new Heading();

    private final Mapping mapping;

    /** @param mapping what a person says of columns and rows */
    public Understanding(Mapping mapping) {
        this.mapping = mapping;
    }

    /** @throws UnreadableFileException when it holds no table of measures */
    public Understood understand(Document document) {
        Layout layout = Layout.of(document, mapping);
        if (layout.segments().isEmpty()) {
            throw new UnreadableFileException(Reason.NO_TABLE);
        }
        document.notes().forEach(note -> findings.note(note, ""));
        new HeadingReader(heading, findings).read(layout.before());
        layout.strangers().forEach(table -> {
            findings.leave("", table);
            findings.ask("table-left", Findings.shortened(table), Findings.shortened(table));
        });
        List<Column> columns = layout.segments().stream()
                .filter(segment -> !segment.continues())
                .flatMap(segment -> segment.columns().stream())
                .toList();
        FileUnit unit = unit(layout, columns);
        RowsTaken rows = new RowsTaken(mapping);
        Outline outline =
                new Outline(new MoneyReader(new AmountStyle(layout.segments()), unit, findings), findings, rows);
        layout.read(outline, findings);
        DraftSection root = outline.sections().root();
        new Nesting(findings).nest(root);
        rows.settle(root, 1);
        Sums total = new Totals(root).place(outline.totals());
        new Aftermath(heading, every(root.all()), findings).read(layout.after());
        columns(columns, layout);
        boolean report = isReport(columns, layout);
        year(columns, report);
        new SumCheck(findings).check(root, total);
        new NumberCheck(findings).check(root);
        return new Understood(
                report,
                heading,
                new Understood.Content(root, total, unit),
                new Understood.Taken(taken(columns, layout), rows.all()),
                findings);
    }

    /** Those of tables that tell of other things too: a person may say that they are about measures. */
    private static List<TakenColumn> taken(List<Column> columns, Layout layout) {
        return Stream.concat(
                        columns.stream().map(column -> new TakenColumn(column, true, layout.sample(column))),
                        layout.strangeColumns().stream().map(column -> new TakenColumn(column, false, List.of())))
                .filter(taken ->
                        !taken.column().is(Role.EMPTY) || !taken.column().head().isEmpty())
                .toList();
    }

    private static List<DraftMeasure> every(List<DraftMeasure> measures) {
        List<DraftMeasure> every = new ArrayList<>();
        measures.forEach(measure -> {
            every.add(measure);
            every.addAll(every(measure.measures));
        });
        return every;
    }

    /** The one that columns agree on, or what stands above or beside the table. */
    private FileUnit unit(Layout layout, List<Column> columns) {
        List<Column> money =
                columns.stream().filter(column -> column.role().isMoney()).toList();
        Set<BigDecimal> told =
                money.stream().map(Column::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean allTold = !money.isEmpty() && money.stream().allMatch(column -> column.unit() != null);
        BigDecimal unit = told.size() == 1 && (allTold || heading.unit == null)
                ? told.iterator().next()
                : heading.unit;
        if (unit == null && allTold) {
            unit = told.stream().max(BigDecimal::compareTo).orElse(null);
        }
        if (unit == null && layout.hasSums() && !layout.allSumsNameTheirUnit()) {
            findings.ask("unit-unclear", money.isEmpty() ? "" : money.get(0).head());
        }
        return new FileUnit(unit == null && layout.allSumsNameTheirUnit() ? Units.ONE : unit);
    }

    private void columns(List<Column> columns, Layout layout) {
        for (Column column : columns) {
            boolean filled = layout.isFilled(column);
            if (column.is(Role.HIDDEN) && filled) {
                findings.ask("hidden-column", column.head(), column.head());
                findings.leave(column.head(), layout.texts(column));
            } else if (column.is(Role.UNCLEAR) && filled
                    || !column.is(Role.EMPTY) && !column.is(Role.UNCLEAR) && column.sureness() < UNSURE) {
                findings.ask("column-unclear", column.head(), column.head());
            } else if (filled && (column.role().isDerived() || column.is(Role.LEFT))) {
                findings.leave(column.head(), layout.texts(column));
            }
        }
    }

    private boolean isReport(List<Column> columns, Layout layout) {
        boolean told = columns.stream()
                .anyMatch(column ->
                        (column.is(Role.ACTUAL) || column.is(Role.NARRATIVE) || column.is(Role.INDICATOR_ACTUAL))
                                && layout.isFilled(column));
        boolean actual = columns.stream().anyMatch(column -> column.is(Role.ACTUAL));
        return told || actual || heading.saysReport && columns.stream().noneMatch(column -> column.year() > 0);
    }

    private void year(List<Column> columns, boolean report) {
        if (!report) {
            planYears(columns);
            return;
        }
        if (heading.year == 0 && heading.yearsSeen.isEmpty()) {
            yearOf(columns.stream().filter(column -> column.is(Role.ACTUAL)).toList());
            yearOf(columns.stream().filter(column -> column.role().isMoney()).toList());
        }
        if (heading.year == 0) {
            findings.ask(
                    "year-unclear",
                    "",
                    heading.yearsSeen.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        } else {
            period();
        }
    }

    /** Columns that all name the same year tell it, and its part with it. */
    private void yearOf(List<Column> columns) {
        Set<Integer> years =
                columns.stream().map(Column::year).filter(year -> year > 0).collect(Collectors.toSet());
        if (heading.year > 0 || years.size() != 1) {
            return;
        }
        heading.year = years.iterator().next();
        Set<PeriodKind> parts = columns.stream()
                .filter(column -> column.year() > 0)
                .flatMap(column -> PartOfYear.named(column.head()).stream())
                .collect(Collectors.toSet());
        if (parts.size() == 1) {
            heading.period = parts.iterator().next();
        } else if (!parts.isEmpty()) {
            heading.unclearPeriod = columns.get(0).head();
        }
    }

    private void period() {
        ReportingPeriod period = new ReportingPeriod(heading.period, heading.year);
        if (!heading.unclearPeriod.isEmpty()) {
            findings.ask("period-unclear", "", Findings.shortened(heading.unclearPeriod));
        } else if (!period.end().isBefore(LocalDate.now())) {
            findings.ask("period-not-over", "", DAY.format(period.end()));
        }
    }

    private void planYears(List<Column> columns) {
        List<Integer> years = columns.stream()
                .map(Column::year)
                .filter(year -> year > 0)
                .sorted()
                .toList();
        if (heading.firstYear == 0 && !years.isEmpty()) {
            heading.firstYear = years.get(0);
            heading.lastYear = years.get(years.size() - 1);
        } else if (heading.firstYear == 0 && heading.year > 0) {
            heading.firstYear = heading.year;
            heading.lastYear = heading.year;
        }
        if (heading.firstYear == 0) {
            findings.ask("year-unclear", "", "");
        }
    }
}
