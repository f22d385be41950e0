package ua.zvit.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts a table into what stands before its head, and rows under a head. A head that comes again is no data; a table that
 * has none goes on with the columns of the one before.
 */
public final class Tables {
    private final Mapping mapping;
    private List<Column> last = List.of();
    private int headsSeen;
    private String lastHead = "";
    private int lastWidth;

    /**
     * @param before rows above the head, which are text
     * @param segments empty when the table is none of ours
     */
    public record Cut(Grid grid, List<Integer> before, List<Segment> segments) {}

    /** @param mapping what a person says of the columns */
    public Tables(Mapping mapping) {
        this.mapping = mapping;
    }

    public Cut cut(Grid grid) {
        List<HeadFinder.Head> heads = heads(grid);
        List<Segment> segments = new ArrayList<>();
        int first = heads.isEmpty() ? grid.rows() : heads.get(0).from();
        boolean continues = !last.isEmpty()
                && grid.columns() == lastWidth
                && first > 0
                && (heads.isEmpty() || isKnown(grid, heads.get(0)));
        if (continues) {
            segments.add(new Segment(grid, last, data(grid, 0, first), true));
        }
        for (int index = 0; index < heads.size(); index++) {
            HeadFinder.Head head = heads.get(index);
            int to = index + 1 < heads.size() ? heads.get(index + 1).from() : grid.rows();
            List<Integer> rows = data(grid, head.to(), to);
            boolean known = isKnown(grid, head);
            if (!known) {
                last = new ColumnReader(grid, head, rows).read(mapping, headsSeen++);
                lastHead = text(grid, head);
                lastWidth = grid.columns();
            }
            segments.add(new Segment(grid, last, rows, known));
        }
        return new Cut(
                grid, continues ? List.of() : IntStream.range(0, first).boxed().toList(), segments);
    }

    private boolean isKnown(Grid grid, HeadFinder.Head head) {
        return grid.columns() == lastWidth && text(grid, head).equals(lastHead);
    }

    private static List<HeadFinder.Head> heads(Grid grid) {
        List<HeadFinder.Head> heads = new ArrayList<>();
        Optional<HeadFinder.Head> head = HeadFinder.next(grid, 0);
        while (head.isPresent()) {
            heads.add(head.get());
            head = HeadFinder.next(grid, head.get().to());
        }
        return heads;
    }

    private static List<Integer> data(Grid grid, int from, int to) {
        return IntStream.range(from, to)
                .filter(row -> !isEmpty(grid, row) && !HeadFinder.isNumbering(grid, row))
                .boxed()
                .toList();
    }

    /** Nothing, or dashes all along, as some programs draw lines. */
    private static boolean isEmpty(Grid grid, int row) {
        return grid.filled(row).stream().allMatch(cell -> cell.text().matches("[-–—_=\\s]{2,}"));
    }

    private static String text(Grid grid, HeadFinder.Head head) {
        return IntStream.range(head.from(), head.to())
                .filter(row -> !HeadFinder.isNumbering(grid, row))
                .mapToObj(row -> grid.filled(row).stream().map(HeadText::of).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
