package ua.zvit.intake.reading;

import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.document.Table;

/** A narrative as HTML: paragraphs, lists and tables apart, as in the file. */
final class NarrativeHtml {
    private NarrativeHtml() {}

    static String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        String open = "";
        for (Block block : blocks) {
            String list = list(block);
            if (!list.equals(open)) {
                html.append(open.isEmpty() ? "" : "</" + open + ">").append(list.isEmpty() ? "" : "<" + list + ">");
                open = list;
            }
            html.append(one(block, list));
        }
        return html.append(open.isEmpty() ? "" : "</" + open + ">").toString();
    }

    private static String list(Block block) {
        return block instanceof Paragraph paragraph && paragraph.isBulleted() ? "ul" : "";
    }

    private static String one(Block block, String list) {
        if (block instanceof Paragraph paragraph) {
            if (paragraph.text().isBlank() && paragraph.label().isEmpty()) {
                return "";
            }
            String label =
                    list.isEmpty() && !paragraph.label().isEmpty() ? Paragraph.escaped(paragraph.label()) + " " : "";
            String element = list.isEmpty() ? "p" : "li";
            return "<" + element + ">" + label + paragraph.html().replace('\t', ' ') + "</" + element + ">";
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
