package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.MoneyReader;
import ua.zvit.intake.reading.row.Narratives;
import ua.zvit.intake.reading.row.SectionHead;
import ua.zvit.intake.reading.row.SectionRow;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.RowKind;
import ua.zvit.intake.table.Sources;
import ua.zvit.intake.template.BlankExample;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.DateText;
import ua.zvit.intake.text.OutlineNumber;

/** Takes rows in their order and decides what each is: a section, a measure, more of the one above, or a total. */
final class Outline {
    private static final int LONG = 260;
    private static final int LONG_TITLE = 150;

    private final Sections sections = new Sections();
    private final MoneyReader money;
    private final Findings findings;
    private final MeasureTexts texts;
    private final RowsTaken rows;
    private final List<Totals.Row> totals = new ArrayList<>();
    private DraftMeasure current;
    private Sums sums;
    private boolean including;
    private boolean numbered;
    private final List<String> groups = new ArrayList<>();

    private RowKind became;
    private double sureness;

    Outline(MoneyReader money, Findings findings, RowsTaken rows) {
        this.money = money;
        this.findings = findings;
        this.rows = rows;
        this.texts = new MeasureTexts(findings);
    }

    Sections sections() {
        return sections;
    }

    List<Totals.Row> totals() {
        return totals;
    }

    /** A head of a section that stands between tables. */
    void section(SectionHead head) {
        sections.begin(head);
        became(RowKind.SECTION, !head.word().isEmpty() || head.number() != null);
        close();
    }

    private void close() {
        current = null;
        sums = null;
        including = false;
    }

    /** A row that does not belong to the table's body. */
    void outside(Line line) {
        rows.take(line, RowKind.LEFT, RowsTaken.LIKELY);
    }

    private void became(RowKind kind, boolean sure) {
        became = kind;
        sureness = sure ? RowsTaken.SURE : RowsTaken.LIKELY;
    }

    /** @param broken whether the row stands where a page begins, so that it may go on with the one before */
    void accept(Line line, boolean broken) {
        became(RowKind.MORE, line.isFromAbove(Role.TITLE));
        DraftSection before = sections.current();
        Optional<RowKind> told = rows.told(line);
        if (told.isPresent()) {
            told(line, told.get());
        } else {
            group(line);
            understand(line, broken);
        }
        RowKind kind = told.orElse(became);
        if (sections.current() != before && kind.isSection()) {
            sections.current().from = line.place();
        }
        notes(line);
        rows.take(line, kind, sureness);
        if (current != null && kind != RowKind.LEFT) {
            current.rows.add(line.own().stream().map(Cell::text).toList());
        }
    }

    /** The row is what a person says, whatever it looks like. */
    private void told(Line line, RowKind kind) {
        switch (kind) {
            case SECTION, SUBSECTION -> {
                section(SectionRow.head(line), kind == RowKind.SECTION ? 1 : 2);
                money.read(
                        line, sections.current().total, null, sections.current().place());
            }
            case MEASURE -> {
                measure(line, title(line));
                current.told = true;
            }
            case TOTAL -> total(line);
            case MORE -> continued(line, true);
            case PART -> {
                if (current == null) {
                    findings.leave(sections.current().place(), joined(line));
                } else {
                    part(line, title(line));
                }
            }
            case LEFT -> findings.leave(sections.current().place(), joined(line));
        }
    }

    private static String title(Line line) {
        return line.text(Role.TITLE).isEmpty() ? line.label() : line.text(Role.TITLE);
    }

    private void understand(Line line, boolean broken) {
        if (BlankExample.isSection(line.label()) && line.only().isPresent()) {
            became(RowKind.LEFT, true);
            findings.leave(BlankExample.section(), line.label());
        } else if (line.isTotal()) {
            total(line);
        } else if (sums != null && isSameRow(line)) {
            more(line);
        } else if (line.only().isPresent() && !line.hasMoney()) {
            only(line, line.only().get(), broken);
        } else if (SectionRow.is(line)) {
            section(SectionRow.head(line));
            money.read(line, sections.current().total, null, sections.current().place());
        } else if (hasNoName(line)) {
            continued(line, broken);
        } else {
            named(line, broken);
        }
    }

    private void notes(Line line) {
        String place = current == null ? sections.current().place() : current.place();
        line.own().forEach(cell -> cell.notes().forEach(note -> findings.note(note, place)));
        if (line.grid().isHidden(line.row())) {
            findings.ask("hidden-row", place, place);
        }
    }

    /** Columns that say to which goal and task the measures belong begin sections where their text changes. */
    private void group(Line line) {
        List<Column> columns = line.segment().all(Role.GROUP).toList();
        for (int level = 0; level < columns.size() && !line.isTotal(); level++) {
            Cell cell = line.grid().at(line.row(), columns.get(level).index());
            boolean told = cell != null && !cell.isBlank() && !line.isWide(cell);
            boolean known = told && level < groups.size() && groups.get(level).equals(cell.text());
            if (told && !known) {
                groups.subList(Math.min(level, groups.size()), groups.size()).clear();
                groups.addAll(Collections.nCopies(level - groups.size(), ""));
                groups.add(cell.text());
                section(SectionRow.head(line, cell), columns.size() > 1 ? level + 1 : 0);
            }
        }
    }

    /** @param level 0 where the head itself must tell */
    private void section(SectionHead head, int level) {
        if (level == 0) {
            section(head);
        } else {
            sections.begin(head, level);
            close();
        }
    }

    private void total(Line line) {
        Totals.Row row = new Totals.Row(line.label(), sections.current(), new Sums());
        money.read(line, row.sums(), null, line.label());
        if (!row.sums().hasNumbers()
                && line.own().stream().map(AmountReader::of).anyMatch(Amount::isNumber)) {
            findings.ask("column-unclear", line.label(), line.label());
        }
        totals.add(row);
        became(RowKind.TOTAL, true);
        sums = row.sums();
        current = null;
        including = false;
    }

    private static boolean isSameRow(Line line) {
        return line.isFromAbove(Role.TITLE) || line.text(Role.TITLE).isEmpty() && line.isFromAbove(Role.NUMBER);
    }

    /** Another line of what was begun above: another source, another indicator. */
    private void more(Line line) {
        FundingSource source = Sources.in(line.text(Role.SOURCE)).orElse(null);
        money.read(line, sums, source, current == null ? line.label() : current.place());
        if (current != null) {
            texts.more(line, current, false);
        }
    }

    private void only(Line line, Cell cell, boolean broken) {
        String text = cell.text();
        Role role = line.roleOf(cell);
        boolean wide = line.isWide(cell);
        if (Line.WORDS.starts("including", text) && text.length() < 60) {
            including = current != null;
        } else if (current != null
                && !wide
                && (role == Role.NARRATIVE
                        || role == Role.EXECUTOR
                        || role == Role.INDICATOR
                        || role == Role.TERM
                        || role == Role.SOURCE
                        || role == Role.EXPECTED)) {
            texts.more(line, current, broken);
        } else if (current != null
                && role == Role.TITLE
                && !wide
                && Character.isLowerCase(text.charAt(0))
                && text.length() < LONG_TITLE) {
            current.title = current.title + " " + text;
        } else if (isTold(cell) && current != null) {
            Narratives.append(current.narrative, cell.content(), true);
        } else if (isTold(cell)) {
            became(RowKind.LEFT, false);
            findings.leave(sections.current().place(), text);
            findings.ask("text-outside-table", Findings.shortened(text), Findings.shortened(text));
        } else if (!Line.WORDS.has("noise", text)) {
            section(SectionRow.head(cell));
        }
    }

    private static boolean isTold(Cell cell) {
        boolean label = Line.WORDS.starts("told", cell.text())
                && cell.text().length() > 40
                && SectionHead.named(cell.text()).isEmpty();
        return cell.text().length() > LONG || cell.lines().size() > 3 || label;
    }

    private boolean hasNoName(Line line) {
        return line.number().isEmpty()
                && numberText(line).isEmpty()
                && line.text(Role.TITLE).isEmpty();
    }

    private static String numberText(Line line) {
        return line.text(Role.NUMBER).matches("[-–—.\\s]*") ? "" : line.text(Role.NUMBER);
    }

    private void continued(Line line, boolean broken) {
        if (sums == null) {
            became(RowKind.LEFT, false);
            findings.leave(sections.current().place(), joined(line));
            return;
        }
        FundingSource source = Sources.in(line.text(Role.SOURCE)).orElse(null);
        money.read(line, sums, source, current == null ? line.label() : current.place());
        if (current != null) {
            texts.more(line, current, broken);
        }
    }

    private static String joined(Line line) {
        return String.join(" | ", line.own().stream().map(Cell::text).toList());
    }

    /** A row with a name: of a measure, of a source under it, or of a part of it. */
    private void named(Line line, boolean broken) {
        String title = line.text(Role.TITLE);
        boolean bare = numberText(line).isEmpty();
        if (current != null && title.matches("(?iu)\\(?продовження\\b.*") && !line.hasMoney()) {
            texts.more(line, current, true);
            return;
        }
        Optional<FundingSource> source = bare ? Sources.only(title) : Optional.empty();
        if (source.isPresent() && sums != null) {
            money.read(line, sums, source.get(), current == null ? title : current.place());
        } else if (bare && sums != null && Line.WORDS.starts("including", title)) {
            including(
                    line,
                    Line.WORDS.any("including").matcher(title).replaceFirst("").replaceFirst("^[\\s:,–-]+", ""));
        } else if (bare && current != null && title.matches("[-–—•]\\s+.*") && line.hasMoney()) {
            part(line, title.replaceFirst("^[-–—•]\\s+", ""));
        } else if (current != null && (bare ? goesOn(line, title, broken) : isRepeated(line, title, broken))) {
            current.title = current.title + " " + title;
            texts.more(line, current, true);
        } else if (bare
                && including
                && numbered
                && current != null
                && OutlineNumber.leading(title).isEmpty()) {
            part(line, title);
        } else {
            measure(line, title);
        }
    }

    /** Whether the row only ends the title that a page's end has cut off. */
    private boolean goesOn(Line line, String title, boolean broken) {
        boolean small = broken && Character.isLowerCase(title.charAt(0));
        boolean cut = line.grid().isFirst(line.row())
                && numbered
                && OutlineNumber.leading(title).isEmpty();
        return !line.hasMoney() && (small || cut);
    }

    /** A page that begins inside a measure may tell its number again. */
    private boolean isRepeated(Line line, String title, boolean broken) {
        return broken
                && numberText(line).equals(current.number)
                && !title.isEmpty()
                && Character.isLowerCase(title.charAt(0))
                && !line.hasMoney();
    }

    private void including(Line line, String rest) {
        including = true;
        if (rest.isEmpty() && !line.hasMoney()) {
            return;
        }
        Optional<FundingSource> source = Sources.only(rest);
        if (source.isPresent()) {
            money.read(line, sums, source.get(), current == null ? rest : current.place());
        } else if (current != null) {
            part(line, rest.isEmpty() ? line.text(Role.TITLE) : rest);
        }
    }

    private void part(Line line, String title) {
        DraftMeasure part = new DraftMeasure(null, title);
        money.read(line, part.sums, null, current.place());
        texts.more(line, part, false);
        became(RowKind.PART, including);
        current.including.add(part);
    }

    private void measure(Line line, String title) {
        Optional<OutlineNumber> number = number(line);
        Optional<OutlineNumber.Leading> leading =
                number.isEmpty() && numberText(line).isEmpty() ? OutlineNumber.leading(title) : Optional.empty();
        DraftMeasure measure = new DraftMeasure(
                number.orElse(leading.map(OutlineNumber.Leading::number).orElse(null)),
                leading.map(OutlineNumber.Leading::rest).orElse(title));
        if (measure.outline == null && !numberText(line).isEmpty()) {
            measure.number = numberText(line);
        }
        measure.from = line.place();
        became(RowKind.MEASURE, measure.outline != null || line.hasMoney());
        numbered |= measure.outline != null;
        including = false;
        current = measure;
        sums = measure.sums;
        sections.current().measures.add(measure);
        FundingSource source = Sources.in(line.text(Role.SOURCE)).orElse(null);
        money.read(line, measure.sums, source, measure.place());
        texts.more(line, measure, false);
    }

    /** A sheet makes the first of February of «1.2»; the number is proposed, and asked. */
    private Optional<OutlineNumber> number(Line line) {
        Cell cell = line.cell(Role.NUMBER);
        if (cell == null || cell.isBlank()) {
            return Optional.empty();
        }
        Optional<String> ofDay = cell.value() != null && cell.value().date() != null
                ? Optional.of(cell.value().date().getDayOfMonth() + "."
                        + cell.value().date().getMonthValue())
                : DateText.numberOfDay(cell.text())
                        .or(() -> DateText.in(cell.text()).map(day -> day.getDayOfMonth() + "." + day.getMonthValue()));
        if (ofDay.isPresent()) {
            findings.ask("number-as-date", ofDay.get(), cell.text(), ofDay.get());
            return OutlineNumber.of(ofDay.get());
        }
        return OutlineNumber.of(cell.text());
    }
}
