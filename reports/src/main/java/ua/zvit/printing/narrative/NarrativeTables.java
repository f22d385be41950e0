package ua.zvit.printing.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ua.zvit.shared.TableMarks;

/** Builds a narrative anew of lines that tell where tables, rows and cells begin. Rows of heads stay such. */
final class NarrativeTables {
    private final NarrativeNodes nodes;
    private final List<Element> before;
    private final StringBuilder html = new StringBuilder();
    private final List<List<NarrativeRun>> loose = new ArrayList<>();
    private final Document page = Document.createShell("");
    private Element table;
    private int tables;

    private NarrativeTables(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        this.nodes = new NarrativeNodes(body);
        this.before = body.select("table");
        this.page.outputSettings().prettyPrint(false);
    }

    /** @param html the narrative as it stood, for its heads and addresses */
    static String of(String html, List<List<NarrativeRun>> lines) {
        NarrativeTables built = new NarrativeTables(html);
        lines.forEach(built::add);
        built.closeTable();
        built.closeLines();
        return built.html.toString();
    }

    private void add(List<NarrativeRun> line) {
        String marks = MarkedLines.marks(line);
        if (marks.isEmpty()) {
            closeTable();
            loose.add(line);
            return;
        }
        closeLines();
        if (table == null || marks.indexOf(TableMarks.TABLE) >= 0) {
            closeTable();
            table = page.body().appendElement("table").appendElement("tbody");
        }
        if (marks.indexOf(TableMarks.ROW) >= 0 || table.childrenSize() == 0) {
            table.appendElement("tr");
        }
        Element row = table.lastElementChild();
        if (marks.indexOf(TableMarks.CELL) >= 0 || row.childrenSize() == 0) {
            row.appendElement(isHead() ? "th" : "td");
        } else {
            row.lastElementChild().appendElement("br");
        }
        nodes.of(MarkedLines.bare(line)).forEach(row.lastElementChild()::appendChild);
    }

    private boolean isHead() {
        return table.childrenSize() == 1
                && tables < before.size()
                && Stream.ofNullable(before.get(tables).selectFirst("tr"))
                        .flatMap(row -> row.children().stream())
                        .allMatch(cell -> cell.nameIs("th"));
    }

    private void closeTable() {
        if (table != null) {
            html.append(page.body().html());
            page.body().empty();
            table = null;
            tables++;
        }
    }

    private void closeLines() {
        if (!loose.isEmpty()) {
            html.append(NarrativeLists.of(loose, nodes));
            loose.clear();
        }
    }
}
