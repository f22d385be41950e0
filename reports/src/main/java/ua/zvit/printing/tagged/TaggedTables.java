package ua.zvit.printing.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The tables of a tagged PDF, read by their tags. */
public final class TaggedTables {

    private static final String ROW = "TR";
    private static final String HEADING = "TH";
    private static final Set<String> CELLS = Set.of(HEADING, "TD");

    private final DrawnText drawn;
    private final List<TaggedRow> rows = new ArrayList<>();

    private TaggedTables(DrawnText drawn) {
        this.drawn = drawn;
    }

    /**
     * The rows of all tables in reading order; none when the document has no tags.
     *
     * @throws IOException when the file is not a readable PDF
     */
    public static List<TaggedRow> rows(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                return List.of();
            }
            TaggedTables tables = new TaggedTables(new DrawnText(document));
            tables.look(root);
            return tables.rows;
        }
    }

    private void look(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (ROW.equals(element.getStructureType())) {
                    rows.add(row(element));
                } else {
                    look(element);
                }
            }
        }
    }

    private TaggedRow row(PDStructureElement row) {
        List<TaggedCell> cells = new ArrayList<>();
        int column = 0;
        for (Object kid : row.getKids()) {
            if (kid instanceof PDStructureElement cell && CELLS.contains(cell.getStructureType())) {
                DrawnMark text = new DrawnMark();
                read(cell, page(cell, null), text);
                int columns = columns(cell);
                cells.add(new TaggedCell(
                        column,
                        columns,
                        HEADING.equals(cell.getStructureType()),
                        text.text().strip(),
                        text.extent(),
                        text.signs()));
                column += columns;
            }
        }
        return new TaggedRow(cells);
    }

    private void read(PDStructureElement element, COSDictionary page, DrawnMark text) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                read(inner, page(inner, page), text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                COSDictionary own =
                        reference.getPage() == null ? page : reference.getPage().getCOSObject();
                text.add(drawn.of(own, reference.getMCID()));
            } else if (kid instanceof Integer mark) {
                text.add(drawn.of(page, mark));
            }
        }
    }

    private static COSDictionary page(PDStructureElement element, COSDictionary outer) {
        return element.getPage() == null ? outer : element.getPage().getCOSObject();
    }

    private static int columns(PDStructureElement cell) {
        var attributes = cell.getAttributes();
        for (int index = 0; index < attributes.size(); index++) {
            if (attributes.getObject(index) instanceof PDTableAttributeObject table) {
                return Math.max(1, table.getColSpan());
            }
        }
        return 1;
    }
}
