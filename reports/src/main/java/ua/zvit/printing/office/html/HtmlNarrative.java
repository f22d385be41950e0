package ua.zvit.printing.office.html;

import java.util.List;
import org.jsoup.nodes.Element;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.NarrativeWalk;
import ua.zvit.shared.Rise;

/** Writes a narrative as HTML has it: paragraphs, lists, tables whose heads say that they are such. */
final class HtmlNarrative implements NarrativeWalk.Writer<RuntimeException> {
    private Element place;
    private boolean begun;

    HtmlNarrative(Element cell) {
        this.place = cell;
    }

    @Override
    public void beginList(Integer start) {
        place = place.appendElement(start == null ? "ul" : "ol");
        if (start != null && start != 1) {
            place.attr("start", Integer.toString(start));
        }
    }

    @Override
    public void endList() {
        place = place.parent();
    }

    @Override
    public void beginItem() {
        place = place.appendElement("li");
        begun = false;
    }

    @Override
    public void endItem() {
        place = place.parent();
    }

    @Override
    public void line(List<NarrativeRun> runs) {
        if (!place.nameIs("li")) {
            write(place.appendElement("p"), runs);
            return;
        }
        if (begun) {
            place.appendElement("br");
        }
        write(place, runs);
        begun = true;
    }

    @Override
    public void table(NarrativeBlock.Table table) {
        Element body = place.appendElement("table").appendElement("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            Element line = body.appendElement("tr");
            for (NarrativeBlock.TableCell cell : table.rows().get(row)) {
                Element target = line.appendElement(cell.head() ? "th" : "td");
                if (cell.head()) {
                    target.attr("scope", row == 0 ? "col" : "row");
                }
                for (int index = 0; index < cell.lines().size(); index++) {
                    if (index > 0) {
                        target.appendElement("br");
                    }
                    write(target, cell.lines().get(index));
                }
            }
        }
    }

    static void write(Element target, List<NarrativeRun> runs) {
        for (NarrativeRun run : runs) {
            Element parent = target;
            if (run.address() != null) {
                parent = parent.appendElement("a").attr("href", run.address()).attr("rel", "noreferrer");
            }
            if (run.bold()) {
                parent = parent.appendElement("strong");
            }
            if (run.italic()) {
                parent = parent.appendElement("em");
            }
            if (run.rise() != Rise.NONE) {
                parent = parent.appendElement(run.rise().element());
            }
            parent.appendText(run.text());
        }
    }
}
