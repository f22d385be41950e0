package ua.zvit.intake.reading;

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

    private NarrativeHtml() {}

    static String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        String open = "";
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            String list = isItem(blocks, place) ? "ul" : "";
            if (!list.equals(open)) {
                html.append(open.isEmpty() ? "" : "</" + open + ">").append(list.isEmpty() ? "" : "<" + list + ">");
                open = list;
            }
            html.append(one(block, list));
        }
        return html.append(open.isEmpty() ? "" : "</" + open + ">").toString();
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

    private static String one(Block block, String list) {
        if (block instanceof Paragraph paragraph) {
            if (paragraph.text().isBlank() && paragraph.label().isEmpty()) {
                return "";
            }
            String label =
                    list.isEmpty() && !paragraph.label().isEmpty() ? Paragraph.escaped(paragraph.label()) + " " : "";
            String element = list.isEmpty() ? "p" : "li";
            String html = paragraph.html().replace('\t', ' ');
            String words = list.isEmpty() || paragraph.isBulleted()
                    ? html
                    : DASH.matcher(html).replaceFirst("");
            return "<" + element + ">" + label + words + "</" + element + ">";
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
