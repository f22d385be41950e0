package ua.zvit.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;

/** A narrative as HTML: paragraphs, lists and tables apart, as in the file. */
final class NarrativeHtml {
    private static final Pattern DASH = Pattern.compile("^[\u00a0 ]*[–—•-][\u00a0 \t]+(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,4}[.)]?");

    private final StringBuilder html = new StringBuilder();
    private final Deque<OpenList> open = new ArrayDeque<>();

    private NarrativeHtml() {}

    /** @param next the number that its next item has, if it is numbered */
    private record OpenList(String tag, int next) {
        boolean goesOn(String other, int number) {
            return tag.equals(other) && (tag.equals("ul") || next == number);
        }
    }

    static String of(List<Block> blocks) {
        NarrativeHtml narrative = new NarrativeHtml();
        for (int place = 0; place < blocks.size(); place++) {
            narrative.add(blocks, place);
        }
        narrative.closeTo(0);
        return narrative.html.toString();
    }

    private void add(List<Block> blocks, int place) {
        Block block = blocks.get(place);
        if (block instanceof Paragraph item
                && item.level() > 0
                && NUMBER.matcher(item.label()).matches()) {
            item("ol", item.level(), Integer.parseInt(item.label().replaceAll("\\D", "")), words(item, ""));
        } else if (isItem(blocks, place)) {
            item("ul", Math.max(1, ((Paragraph) block).level()), 0, words((Paragraph) block, "ul"));
        } else {
            closeTo(0);
            html.append(one(block));
        }
    }

    private void item(String tag, int depth, int number, String words) {
        int level = Math.min(depth, open.size() + 1);
        closeTo(level);
        if (open.size() == level && open.peek().goesOn(tag, number)) {
            html.append("</li>");
            open.pop();
        } else {
            closeTo(level - 1);
            html.append("<").append(tag);
            html.append(tag.equals("ol") && number != 1 ? " start=\"" + number + "\">" : ">");
        }
        open.push(new OpenList(tag, number + 1));
        html.append("<li>").append(words);
    }

    private void closeTo(int lists) {
        while (open.size() > lists) {
            html.append("</li></").append(open.pop().tag()).append(">");
        }
    }

    /** Marked by a list, or by hand, as its neighbour is too: a dash alone may begin any paragraph. */
    private static boolean isItem(List<Block> blocks, int place) {
        return blocks.get(place) instanceof Paragraph paragraph
                && (paragraph.isBulleted()
                        || isDashed(blocks, place) && (isDashed(blocks, place - 1) || isDashed(blocks, place + 1)));
    }

    private static boolean isDashed(List<Block> blocks, int place) {
        return place >= 0
                && place < blocks.size()
                && blocks.get(place) instanceof Paragraph paragraph
                && paragraph.label().isEmpty()
                && DASH.matcher(paragraph.html()).find();
    }

    private static String words(Paragraph paragraph, String list) {
        String words = paragraph.html().replace('\t', ' ');
        return list.isEmpty() || paragraph.isBulleted()
                ? words
                : DASH.matcher(words).replaceFirst("");
    }

    private static String one(Block block) {
        if (block instanceof Paragraph paragraph) {
            if (paragraph.text().isBlank() && paragraph.label().isEmpty()) {
                return "";
            }
            String label = paragraph.label().isEmpty() ? "" : Paragraph.escaped(paragraph.label()) + " ";
            return "<p>" + label + words(paragraph, "") + "</p>";
        }
        return ((Table) block)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .map(NarrativeHtml::cell)
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("", "<table>", "</table>"));
    }

    private static String cell(Cell cell) {
        String spans = (cell.width() > 1 ? " colspan=\"" + cell.width() + "\"" : "")
                + (cell.height() > 1 ? " rowspan=\"" + cell.height() + "\"" : "");
        String content = cell.content().size() == 1 && cell.content().get(0) instanceof Paragraph only
                ? only.html()
                : of(cell.content());
        return "<td" + spans + ">" + content + "</td>";
    }
}
