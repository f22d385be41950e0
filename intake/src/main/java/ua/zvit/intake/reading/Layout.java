package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.PlanRepeated;
import ua.zvit.intake.reading.row.SectionHead;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Grid;
import ua.zvit.intake.table.Mapping;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.RowKind;
import ua.zvit.intake.table.Segment;
import ua.zvit.intake.table.Tables;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.Units;

/** Where things stand in a document: what comes before its tables of measures, between and after them. */
final class Layout {
    private static final double SURE = 0.5;
    private static final int SAMPLE = 3;

    /** Either a segment of a table with its rows that are outside the table's body, or a paragraph between two. */
    private record Part(Segment segment, List<Integer> outside, Paragraph paragraph) {
        private static Part of(Paragraph paragraph) {
            return new Part(null, List.of(), paragraph);
        }
    }

    private final List<String> before = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<Column> strange = new ArrayList<>();

    private final Mapping mapping;

    private Layout(Mapping mapping) {
        this.mapping = mapping;
    }

    /** @param mapping what a person says of columns and rows */
    static Layout of(Document document, Mapping mapping) {
        Layout layout = new Layout(mapping);
        Tables tables = new Tables(mapping);
        List<List<Part>> read = new ArrayList<>();
        List<Tables.Cut> cuts = new ArrayList<>();
        for (int index = 0; index < document.blocks().size(); index++) {
            boolean table = document.blocks().get(index) instanceof Table;
            cuts.add(table ? tables.cut(new Grid((Table) document.blocks().get(index), index)) : null);
        }
        boolean titled = cuts.stream()
                .filter(cut -> cut != null)
                .flatMap(cut -> cut.segments().stream())
                .anyMatch(Layout::isTitled);
        for (int index = 0; index < cuts.size(); index++) {
            read.add(layout.parts(document.blocks().get(index), cuts.get(index), titled));
        }
        layout.arrange(read);
        return layout;
    }

    private static boolean isTitled(Segment segment) {
        boolean titled = segment.first(Role.TITLE)
                .filter(column -> column.sureness() > SURE)
                .isPresent();
        return titled && isAboutMeasures(segment);
    }

    private static boolean isAboutMeasures(Segment segment) {
        return segment.money().findAny().isPresent()
                || Stream.of(Role.NARRATIVE, Role.EXECUTOR, Role.TERM, Role.INDICATOR_ACTUAL)
                        .anyMatch(role -> segment.first(role).isPresent());
    }

    /** @return null when the block is neither of ours nor between ours */
    private List<Part> parts(Block block, Tables.Cut cut, boolean titled) {
        List<Part> found = new ArrayList<>();
        if (cut == null) {
            found.add(Part.of((Paragraph) block));
            return found;
        }
        if (cut.segments().isEmpty()) {
            rows(cut.grid(), cut.before()).forEach(line -> found.add(Part.of(line)));
            return found;
        }
        rows(cut.grid(), cut.before()).forEach(line -> found.add(Part.of(line)));
        for (Segment segment : cut.segments()) {
            boolean ours =
                    segment.first(Role.TITLE).isPresent() && isAboutMeasures(segment) && (!titled || isTitled(segment));
            if (ours) {
                int end = lastOfBody(segment);
                List<Integer> outside =
                        segment.rows().subList(end, segment.rows().size());
                found.add(new Part(
                        new Segment(
                                segment.grid(),
                                segment.columns(),
                                segment.rows().subList(0, end),
                                segment.continues()),
                        outside,
                        null));
                rows(segment.grid(), outside).forEach(line -> found.add(Part.of(line)));
            } else {
                strange(segment);
            }
        }
        return found;
    }

    /** A row outside the table's body, as lines. */
    private static List<Paragraph> rows(Grid grid, List<Integer> rows) {
        List<Paragraph> lines = new ArrayList<>();
        for (int row : rows) {
            List<Cell> own = grid.own(row);
            if (own.size() == 1) {
                own.get(0).content().stream()
                        .filter(Paragraph.class::isInstance)
                        .forEach(block -> lines.add((Paragraph) block));
            } else if (own.stream().anyMatch(cell -> cell.lines().size() > 1)) {
                own.forEach(cell -> cell.lines().forEach(line -> lines.add(Paragraph.of(line))));
            } else if (!own.isEmpty()) {
                lines.add(Paragraph.of(
                        String.join("\t", own.stream().map(Cell::text).toList())));
            }
        }
        return lines;
    }

    /** In a sheet the signature stands in rows like any other: the body ends where neither numbers nor sums come any more. */
    private int lastOfBody(Segment segment) {
        List<Integer> rows = segment.rows();
        for (int index = rows.size() - 1; index >= 0; index--) {
            Line line = new Line(segment, rows.get(index));
            boolean body = isWanted(line)
                    || line.hasMoney()
                    || line.isTotal()
                    || line.number().isPresent() && line.own().size() > 1
                    || line.isFromAbove(Role.TITLE)
                    || isTold(line)
                    || isAim(line);
            if (body) {
                return index + 1;
            }
        }
        return rows.size();
    }

    private boolean isWanted(Line line) {
        return mapping.row(line.grid(), line.row())
                .filter(kind -> kind != RowKind.LEFT)
                .isPresent();
    }

    /** Another indicator of the last measure. */
    private static boolean isAim(Line line) {
        return !line.text(Role.INDICATOR).isEmpty()
                && Stream.of(Role.INDICATOR_PLAN, Role.INDICATOR_ACTUAL)
                        .map(line::cell)
                        .anyMatch(cell -> AmountReader.of(cell).isNumber());
    }

    private static boolean isTold(Line line) {
        boolean named = Stream.of(Role.NARRATIVE, Role.EXECUTOR)
                .anyMatch(role -> !line.text(role).isEmpty() && !line.isWide(line.cell(role)));
        return named
                && (line.own().size() > 2 || line.text(Role.NARRATIVE).length() > 60)
                && !line.text(Role.TITLE).matches("(?su).*\\p{Lu}\\.\\s?\\p{Lu}.*");
    }

    private void arrange(List<List<Part>> read) {
        List<Part> all = read(read.stream().flatMap(List::stream).toList());
        int first = indexOfSegment(all, false);
        int last = indexOfSegment(all, true);
        for (int index = 0; index < all.size(); index++) {
            Part part = all.get(index);
            if (first < 0 || index < first) {
                part.paragraph().shown().lines().forEach(before::add);
            } else if (index > last) {
                after.add(part.paragraph());
            } else {
                parts.add(part);
            }
        }
    }

    /** Without the tables of a plan that another table tells of again. */
    private List<Part> read(List<Part> all) {
        List<Part> tables = all.stream().filter(part -> part.segment() != null).toList();
        List<Part> repeated = tables.subList(
                0, PlanRepeated.before(tables.stream().map(Part::segment).toList()));
        repeated.forEach(part -> strange(part.segment()));
        return all.stream().filter(part -> !repeated.contains(part)).toList();
    }

    private void strange(Segment segment) {
        strange.addAll(segment.continues() ? List.of() : segment.columns());
        strangers.add(String.join(
                "\n",
                rows(segment.grid(), segment.rows()).stream()
                        .map(Paragraph::text)
                        .toList()));
    }

    private static int indexOfSegment(List<Part> parts, boolean last) {
        int found = -1;
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).segment() != null && (last || found < 0)) {
                found = index;
            }
        }
        return found;
    }

    List<String> before() {
        return before;
    }

    List<Block> after() {
        return after;
    }

    /** @return texts of tables that tell of other things */
    List<String> strangers() {
        return strangers;
    }

    /** @return columns of tables that tell of other things */
    List<Column> strangeColumns() {
        return strange;
    }

    List<Segment> segments() {
        return parts.stream()
                .map(Part::segment)
                .filter(segment -> segment != null)
                .toList();
    }

    void read(Outline outline, Findings findings) {
        for (Part part : parts) {
            if (part.segment() != null) {
                for (int index = 0; index < part.segment().rows().size(); index++) {
                    Line line = new Line(part.segment(), part.segment().rows().get(index));
                    outline.accept(
                            line,
                            index == 0 && part.segment().continues()
                                    || line.number().isEmpty());
                }
                part.outside().forEach(row -> outline.outside(new Line(part.segment(), row)));
            } else {
                between(part.paragraph(), outline, findings);
            }
        }
    }

    private static void between(Paragraph paragraph, Outline outline, Findings findings) {
        String text = paragraph.shown().replace('\n', ' ').strip();
        if (text.isEmpty()
                || Line.WORDS.starts("noise", text) && text.length() < 60
                || text.matches("[\\d\\s.–-]*")
                || Units.of(text).isPresent() && text.length() < 25) {
            return;
        }
        SectionHead head = SectionHead.of(text);
        boolean section = text.length() < 250
                && (!head.word().isEmpty() || head.number() != null)
                && !text.matches(".*[.;]\\s.*[.;]$");
        if (section) {
            outline.section(head);
        } else {
            findings.leave("", text);
            if (text.length() > 60) {
                findings.ask("text-outside-table", Findings.shortened(text), Findings.shortened(text));
            }
        }
    }

    boolean isFilled(Column column) {
        return cells(column).findAny().isPresent();
    }

    private Stream<Cell> cells(Column column) {
        return segments().stream()
                .filter(segment -> segment.columns().contains(column))
                .flatMap(segment -> segment.rows().stream()
                        .map(row -> segment.grid().at(row, column.index()))
                        .filter(cell -> cell != null
                                && !cell.isBlank()
                                && cell.width() < Math.max(2, segment.grid().columns() / 2)))
                .distinct();
    }

    /** @return some of what stands in the column, for a person to know it by */
    List<String> sample(Column column) {
        return cells(column)
                .map(cell -> Findings.shortened(cell.text()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLE)
                .toList();
    }

    String texts(Column column) {
        return String.join(
                "; ",
                cells(column)
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .limit(50)
                        .toList());
    }

    boolean hasSums() {
        return sums().findAny().isPresent();
    }

    private Stream<Cell> sums() {
        return segments().stream()
                .flatMap(segment -> segment.money().flatMap(this::cells))
                .filter(cell -> AmountReader.of(cell).isNumber());
    }

    boolean allSumsNameTheirUnit() {
        return hasSums() && sums().allMatch(cell -> AmountReader.of(cell).unit() != null);
    }
}
