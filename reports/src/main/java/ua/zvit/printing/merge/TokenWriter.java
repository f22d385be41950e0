package ua.zvit.printing.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import ua.zvit.printing.merge.NarrativeToken.Cell;
import ua.zvit.printing.merge.NarrativeToken.Face;
import ua.zvit.printing.merge.NarrativeToken.Grid;
import ua.zvit.printing.merge.NarrativeToken.Item;
import ua.zvit.printing.merge.NarrativeToken.Paragraph;
import ua.zvit.printing.merge.NarrativeToken.Row;
import ua.zvit.printing.merge.NarrativeToken.Word;

/** Puts tokens together as restricted HTML; whatever their row is, the outcome is well formed and each table a plain grid. */
final class TokenWriter {
    private final StringBuilder html = new StringBuilder();

    /** Lists that are open, the outermost last, each with whether it is numbered. */
    private final Deque<Boolean> lists = new ArrayDeque<>();

    private final List<List<String>> grid = new ArrayList<>();

    private TokenWriter() {}

    static String write(List<NarrativeToken> tokens) {
        TokenWriter writer = new TokenWriter();
        int place = 0;
        while (place < tokens.size()) {
            NarrativeToken marker = tokens.get(place);
            int end = marker.isMarker() ? place + 1 : place;
            while (end < tokens.size() && !tokens.get(end).isMarker()) {
                end++;
            }
            String inside = inline(tokens.subList(marker.isMarker() ? place + 1 : place, end));
            writer.block(marker.isMarker() ? marker : new Paragraph(), inside);
            place = end;
        }
        writer.closeTable();
        writer.closeLists(0);
        return writer.html.toString();
    }

    private void block(NarrativeToken marker, String inside) {
        if (!(marker instanceof Row) && !(marker instanceof Cell)) {
            closeTable();
        }
        if (marker instanceof Item item) {
            item(item, inside);
            return;
        }
        closeLists(0);
        if (marker instanceof Cell cell) {
            if (grid.isEmpty()) {
                grid.add(new ArrayList<>());
            }
            String tag = cell.head() ? "th" : "td";
            grid.get(grid.size() - 1).add("<" + tag + ">" + inside + "</" + tag + ">");
        } else if (marker instanceof Row) {
            grid.add(new ArrayList<>());
        } else if (marker instanceof Grid whole) {
            html.append(whole.html());
            paragraph(inside);
        } else {
            paragraph(inside);
        }
    }

    private void paragraph(String inside) {
        if (!inside.isEmpty()) {
            html.append("<p>").append(inside).append("</p>");
        }
    }

    private void item(Item item, String inside) {
        closeLists(item.level());
        boolean same = lists.size() == item.level() && lists.peek() == item.numbered() && item.start() == null;
        if (same) {
            html.append("</li>");
        } else {
            closeLists(item.level() - 1);
            while (lists.size() < item.level() - 1) {
                open(item, null);
                html.append("<li>");
            }
            open(item, item.start());
        }
        html.append("<li>").append(inside);
    }

    private void open(Item item, String start) {
        lists.push(item.numbered());
        html.append(item.numbered() ? "<ol" : "<ul");
        if (start != null && !start.equals("1")) {
            html.append(" start=\"").append(escaped(start)).append('"');
        }
        html.append('>');
    }

    private void closeLists(int level) {
        while (lists.size() > level) {
            html.append("</li>").append(lists.pop() ? "</ol>" : "</ul>");
        }
    }

    private void closeTable() {
        grid.removeIf(List::isEmpty);
        if (grid.isEmpty()) {
            return;
        }
        int widest = grid.stream().mapToInt(List::size).max().orElse(0);
        html.append("<table><tbody>");
        for (List<String> row : grid) {
            row.addAll(Collections.nCopies(widest - row.size(), "<td></td>"));
            html.append("<tr>").append(String.join("", row)).append("</tr>");
        }
        html.append("</tbody></table>");
        grid.clear();
    }

    /** Faces are opened and closed as they begin and end, the outer ones over several words. */
    private static String inline(List<NarrativeToken> tokens) {
        StringBuilder inside = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        for (NarrativeToken token : tokens) {
            if (token instanceof Word word) {
                turn(inside, open, elements(word.face()));
                inside.append(escaped(word.raw()));
            } else {
                turn(inside, open, List.of());
                inside.append("<br>");
            }
        }
        turn(inside, open, List.of());
        return inside.toString();
    }

    private static void turn(StringBuilder inside, Deque<String> open, List<String> wanted) {
        List<String> now = new ArrayList<>(open);
        int same = 0;
        while (same < now.size() && same < wanted.size() && now.get(same).equals(wanted.get(same))) {
            same++;
        }
        while (open.size() > same) {
            inside.append("</").append(open.removeLast().split(" ", 2)[0]).append('>');
        }
        for (String element : wanted.subList(same, wanted.size())) {
            inside.append('<').append(element).append('>');
            open.addLast(element);
        }
    }

    /** @return elements with their attributes, the outermost first */
    private static List<String> elements(Face face) {
        List<String> elements = new ArrayList<>();
        if (face.event() != null) {
            elements.add("cite data-event=\"" + escaped(face.event()) + "\"");
        }
        if (face.address() != null) {
            elements.add("a href=\"" + escaped(face.address()) + "\"");
        }
        if (face.bold()) {
            elements.add("strong");
        }
        if (face.italic()) {
            elements.add("em");
        }
        if (!face.rise().element().isEmpty()) {
            elements.add(face.rise().element());
        }
        return elements;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
