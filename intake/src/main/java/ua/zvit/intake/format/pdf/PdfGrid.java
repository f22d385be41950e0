package ua.zvit.intake.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Table;
import ua.zvit.intake.format.raw.Limits;
import ua.zvit.intake.format.raw.TableBuilder;

/** Lines that cross each other and make cells. Where no line stands between two places, they are one cell. */
final class PdfGrid {
    private static final double NEAR = 3;
    private static final double SAME_EDGE = 6;

    private final double[] xs;
    private final double[] ys;
    private final int[] roots;
    private final Map<Integer, List<PdfGlyph>> glyphs = new HashMap<>();

    private PdfGrid(double[] xs, double[] ys, List<PdfRuling> rulings) {
        this.xs = xs;
        this.ys = ys;
        roots = new int[(xs.length - 1) * (ys.length - 1)];
        for (int place = 0; place < roots.length; place++) {
            roots[place] = place;
        }
        join(rulings);
    }

    /** @return a grid for each group of lines that touch */
    static List<PdfGrid> in(List<PdfRuling> rulings) {
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRuling> group : PdfRulings.groups(rulings)) {
            double[] xs = PdfRulings.places(group, false);
            double[] ys = PdfRulings.places(group, true);
            if (xs.length > 2 && ys.length > 1 || xs.length > 1 && ys.length > 2) {
                grids.add(new PdfGrid(xs, ys, group));
            }
        }
        return grids;
    }

    private void join(List<PdfRuling> rulings) {
        int columns = xs.length - 1;
        for (int row = 0; row < ys.length - 1; row++) {
            double y = (ys[row] + ys[row + 1]) / 2;
            for (int column = 0; column < columns; column++) {
                double x = (xs[column] + xs[column + 1]) / 2;
                if (column + 1 < columns && !PdfRulings.has(rulings, false, xs[column + 1], y)) {
                    unite(row * columns + column, row * columns + column + 1);
                }
                if (row + 2 < ys.length && !PdfRulings.has(rulings, true, ys[row + 1], x)) {
                    unite(row * columns + column, (row + 1) * columns + column);
                }
            }
        }
    }

    private int root(int place) {
        int root = place;
        while (roots[root] != root) {
            root = roots[root];
        }
        roots[place] = root;
        return root;
    }

    private void unite(int one, int other) {
        int first = root(one);
        int second = root(other);
        roots[Math.max(first, second)] = Math.min(first, second);
    }

    double top() {
        return ys[0];
    }

    boolean holds(PdfGlyph glyph) {
        return glyph.centre() > xs[0]
                && glyph.centre() < xs[xs.length - 1]
                && glyph.middle() > ys[0]
                && glyph.middle() < ys[ys.length - 1];
    }

    void put(PdfGlyph glyph) {
        int column = index(xs, glyph.centre());
        int row = index(ys, glyph.middle());
        glyphs.computeIfAbsent(root(row * (xs.length - 1) + column), none -> new ArrayList<>())
                .add(glyph);
    }

    private static int index(double[] edges, double at) {
        int index = 0;
        while (index < edges.length - 2 && edges[index + 1] < at) {
            index++;
        }
        return index;
    }

    boolean isFilled() {
        return glyphs.values().stream().flatMap(List::stream).anyMatch(glyph -> !glyph.text()
                .isBlank());
    }

    boolean isSameTable(PdfGrid other) {
        return Math.abs(xs[0] - other.xs[0]) < SAME_EDGE
                && Math.abs(xs[xs.length - 1] - other.xs[other.xs.length - 1]) < SAME_EDGE;
    }

    /** A cell, by its edges in the grid. */
    private record Area(int row, int column, int rows, int columns, List<PdfGlyph> glyphs) {}

    private List<Area> areas() {
        Map<Integer, int[]> boxes = new HashMap<>();
        int columns = xs.length - 1;
        for (int place = 0; place < roots.length; place++) {
            int row = place / columns;
            int column = place % columns;
            int[] box = boxes.computeIfAbsent(root(place), none -> new int[] {row, column, row, column});
            box[0] = Math.min(box[0], row);
            box[1] = Math.min(box[1], column);
            box[2] = Math.max(box[2], row);
            box[3] = Math.max(box[3], column);
        }
        List<Area> areas = new ArrayList<>();
        boxes.forEach((root, box) -> areas.add(new Area(
                box[0], box[1], box[2] - box[0] + 1, box[3] - box[1] + 1, glyphs.getOrDefault(root, List.of()))));
        areas.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
        return areas;
    }

    /** @return one table of all parts, with the columns of all of them */
    static Table table(List<PdfGrid> parts, Limits limits) {
        double[] edges = PdfRulings.distinct(
                parts.stream()
                        .flatMap(part -> Arrays.stream(part.xs).boxed())
                        .sorted()
                        .toList(),
                NEAR * 1.5);
        TableBuilder builder = new TableBuilder(limits);
        for (PdfGrid part : parts) {
            part.rows(edges, builder);
        }
        return builder.build("");
    }

    private void rows(double[] edges, TableBuilder builder) {
        List<Area> areas = areas();
        for (int row = 0; row < ys.length - 1; row++) {
            builder.row(false);
            if (row == 0) {
                builder.pageBegins();
            }
            for (Area area : areas) {
                if (area.row() == row) {
                    int from = PdfRulings.nearest(edges, xs[area.column()]);
                    int to = PdfRulings.nearest(edges, xs[area.column() + area.columns()]);
                    List<Block> content =
                            PdfText.paragraphs(area.glyphs(), xs[area.column()], xs[area.column() + area.columns()]);
                    builder.skip(from - builder.next());
                    builder.cell(Math.max(1, to - from), area.rows(), content);
                }
            }
        }
    }
}
