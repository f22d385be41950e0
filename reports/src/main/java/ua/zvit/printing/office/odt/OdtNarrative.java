package ua.zvit.printing.office.odt;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.NarrativeWalk;

/** Writes a narrative into a cell of the OpenDocument text: paragraphs, lists by their styles, tables inside the cell. */
final class OdtNarrative implements NarrativeWalk.Writer<XMLStreamException> {
    private final OdtWriter xml;
    private final String style;
    private Integer start;
    private boolean endsWithTable = true;

    private OdtNarrative(OdtWriter xml, String style) {
        this.xml = xml;
        this.style = style;
    }

    static void write(List<NarrativeBlock> blocks, OdtWriter xml, String style) throws XMLStreamException {
        OdtNarrative narrative = new OdtNarrative(xml, style);
        NarrativeWalk.through(blocks, narrative);
        if (narrative.endsWithTable) {
            xml.paragraph(style, "");
        }
    }

    @Override
    public void beginList(Integer first) throws XMLStreamException {
        xml.open("text:list", "text:style-name", first == null ? "Dashes" : "Numbers");
        start = first;
    }

    @Override
    public void endList() throws XMLStreamException {
        xml.close();
    }

    @Override
    public void beginItem() throws XMLStreamException {
        if (start == null) {
            xml.open("text:list-item");
        } else {
            xml.open("text:list-item", "text:start-value", Integer.toString(start));
            start = null;
        }
    }

    @Override
    public void endItem() throws XMLStreamException {
        xml.close();
    }

    @Override
    public void line(List<NarrativeRun> runs) throws XMLStreamException {
        xml.paragraph(style, runs, null);
        endsWithTable = false;
    }

    @Override
    public void table(NarrativeBlock.Table table) throws XMLStreamException {
        if (table.rows().isEmpty()) {
            return;
        }
        xml.open("table:table");
        xml.empty(
                "table:table-column",
                "table:number-columns-repeated",
                Integer.toString(table.rows().get(0).size()));
        for (List<NarrativeBlock.TableCell> row : table.rows()) {
            xml.open("table:table-row");
            for (NarrativeBlock.TableCell cell : row) {
                xml.open("table:table-cell", "table:style-name", "Cell", "office:value-type", "string");
                String words = cell.head() ? "TableHead" : style;
                for (List<NarrativeRun> line : cell.lines()) {
                    xml.paragraph(words, line, null);
                }
                if (cell.lines().isEmpty()) {
                    xml.paragraph(words, "");
                }
                xml.close();
            }
            xml.close();
        }
        xml.close();
        endsWithTable = true;
    }
}
