package ua.zvit.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Document;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Grid;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.Segment;
import ua.zvit.intake.table.Tables;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.intake.text.Units;

/** Where things stand in a document: what comes before its tables of measures, between and after them. */
final class Layout {
    private static final double SURE = 0.5;

    /** Either a segment of a table, or a paragraph between two. */
    private record Part(Segment segment, Paragraph paragraph) {}

    private final List<String> before = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Block> after = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    private Layout() {}

    static Layout of(Document document) {
        Layout layout = new Layout();
        Tables tables = new Tables();
        List<List<Part>> read = new ArrayList<>();
        List<Tables.Cut> cuts = new ArrayList<>();
        for (Block block : document.blocks()) {
            cuts.add(block instanceof Table table ? tables.cut(new Grid(table)) : null);
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
            found.add(new Part(null, (Paragraph) block));
            return found;
        }
        if (cut.segments().isEmpty()) {
            rows(cut.grid(), cut.before()).forEach(line -> found.add(new Part(null, line)));
            return found;
        }
        rows(cut.grid(), cut.before()).forEach(line -> found.add(new Part(null, line)));
        for (Segment segment : cut.segments()) {
            boolean ours =
                    segment.first(Role.TITLE).isPresent() && isAboutMeasures(segment) && (!titled || isTitled(segment));
            if (ours) {
                int end = lastOfBody(segment);
                found.add(new Part(
                        new Segment(
                                segment.grid(),
                                segment.columns(),
                                segment.rows().subList(0, end),
                                segment.continues()),
                        null));
                rows(segment.grid(), segment.rows().subList(end, segment.rows().size()))
                        .forEach(line -> found.add(new Part(null, line)));
            } else {
                strangers.add(String.join(
                        "\n",
                        rows(segment.grid(), segment.rows()).stream()
                                .map(Paragraph::text)
                                .toList()));
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
    private static int lastOfBody(Segment segment) {
        List<Integer> rows = segment.rows();
        for (int index = rows.size() - 1; index >= 0; index--) {
            Line line = new Line(segment, rows.get(index));
            boolean body = line.hasMoney()
                    || line.isTotal()
                    || line.number().isPresent() && line.own().size() > 1
                    || line.isFromAbove(Role.TITLE)
                    || isTold(line);
            if (body) {
                return index + 1;
            }
        }
        return rows.size();
    }

    private static boolean isTold(Line line) {
        boolean named = Stream.of(Role.NARRATIVE, Role.EXECUTOR)
                .anyMatch(role -> !line.text(role).isEmpty() && !line.isWide(line.cell(role)));
        return named
                && (line.own().size() > 2 || line.text(Role.NARRATIVE).length() > 60)
                && !line.text(Role.TITLE).matches("(?su).*\\p{Lu}\\.\\s?\\p{Lu}.*");
    }

    private void arrange(List<List<Part>> read) {
        List<Part> all = read.stream().flatMap(List::stream).toList();
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
