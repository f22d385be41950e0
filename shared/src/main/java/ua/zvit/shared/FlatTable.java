package ua.zvit.shared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Makes a plain grid of any table: {@code table > tbody > tr > (td|th)}, each row with a cell for each column, no cell over
 * several. What spans rows or columns stands in the first of its places, the others are empty; columns in which no cell
 * begins fall away. Rows of a head become rows of heads, those of a foot come last.
 */
final class FlatTable {
    /** More columns than that no sheet of paper has room for. */
    static final int MOST_COLUMNS = 30;

    private static final int FURTHEST = 1000;

    private record Placed(Element cell, int column) {}

    private final List<List<Placed>> rows = new ArrayList<>();
    private final Map<Integer, BitSet> taken = new HashMap<>();
    private final TreeSet<Integer> columns = new TreeSet<>();

    private FlatTable(Element table) {
        List<Element> all = Stream.of("thead", "tbody", "tfoot")
                .flatMap(part -> table.children().stream().filter(child -> child.nameIs(part)))
                .flatMap(part -> part.children().stream())
                .filter(row -> row.nameIs("tr") && row.childrenSize() > 0)
                .toList();
        for (int index = 0; index < all.size(); index++) {
            rows.add(placed(all.get(index), index, all.size() - index));
        }
    }

    /** @return the grid, which may be without any row; null when it is too wide to be one */
    static Element of(Element table) {
        FlatTable read = new FlatTable(table);
        return read.columns.size() > MOST_COLUMNS ? null : read.grid();
    }

    private List<Placed> placed(Element row, int index, int left) {
        BitSet own = taken.computeIfAbsent(index, none -> new BitSet());
        List<Placed> placed = new ArrayList<>();
        for (Element cell : row.children()) {
            int column = own.nextClearBit(0);
            int wide = span(cell, "colspan", FURTHEST);
            for (int down = 0; down < span(cell, "rowspan", left); down++) {
                taken.computeIfAbsent(index + down, none -> new BitSet()).set(column, column + wide);
            }
            columns.add(column);
            placed.add(new Placed(cell, column));
        }
        return placed;
    }

    private Element grid() {
        Element table = new Element("table");
        Element body = table.appendElement("tbody");
        for (List<Placed> placed : rows) {
            Element row = body.appendElement("tr");
            Map<Integer, Element> cells = new HashMap<>();
            placed.forEach(each -> cells.put(each.column(), each.cell()));
            columns.forEach(column -> row.appendChild(cell(cells.get(column))));
        }
        return table;
    }

    private static Element cell(Element from) {
        if (from == null) {
            return new Element("td");
        }
        boolean head = from.nameIs("th") || from.closest("thead") != null;
        Element cell = new Element(head ? "th" : "td");
        FlatCell.inline(from).forEach(cell::appendChild);
        return cell;
    }

    /** @return at least one; what is no number counts as one, and beyond the most it is the most */
    private static int span(Element cell, String name, int most) {
        String written = cell.attr(name).strip();
        int asked = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 1;
        return Math.max(1, Math.min(Math.min(asked, FURTHEST), most));
    }

    /** Whether the table stands by itself, and not in a paragraph, an item of a list or a cell, where it becomes lines. */
    static boolean isApart(Element table) {
        Set<String> around = Set.of("p", "li", "ul", "ol", "td", "th", "dt", "dd");
        return table.parents().stream().noneMatch(outer -> around.contains(outer.normalName()));
    }
}
