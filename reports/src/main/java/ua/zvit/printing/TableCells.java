package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.PdfConstants;

/** Where the cells of a template's table stand: those of its heads, of its rows and of its sums. */
final class TableCells {
    private final List<JRElement> cells = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    TableCells(JasperReport template) {
        bands(template.getDetailSection()).forEach(band -> rows(band, true));
        for (JRGroup group : template.getGroups() == null ? new JRGroup[0] : template.getGroups()) {
            Stream.concat(bands(group.getGroupHeaderSection()), bands(group.getGroupFooterSection()))
                    .forEach(band -> rows(band, false));
        }
        JRBand heads = template.getColumnHeader();
        if (heads != null) {
            cells.addAll(List.of(heads.getElements()));
        }
    }

    private static Stream<JRBand> bands(JRSection section) {
        return section == null || section.getBands() == null ? Stream.empty() : Stream.of(section.getBands());
    }

    private void rows(JRBand band, boolean tellEdges) {
        for (JRElement element : band.getElements()) {
            if (element instanceof JRFrame row && isRow(row)) {
                List<JRElement> own = List.of(row.getElements());
                cells.addAll(own);
                if (tellEdges) {
                    own.forEach(cell -> edges.addAll(List.of(cell.getX(), cell.getX() + cell.getWidth())));
                }
            }
        }
    }

    private static boolean isRow(JRFrame frame) {
        return frame.getX() == 0
                && frame.hasProperties()
                && frame.getPropertiesMap().containsProperty(PdfConstants.PROPERTY_TAG_TR);
    }

    /** @return from the table's left, in points; of each column its left, and the table's right */
    List<Integer> edges() {
        return List.copyOf(edges);
    }

    /** @return whether each cell stands between two of the edges, so that all can be moved with them */
    boolean isRegular() {
        return cells.stream()
                .allMatch(cell -> edges.contains(cell.getX()) && edges.contains(cell.getX() + cell.getWidth()));
    }

    /** The cells that show something. */
    List<JRTextField> fields() {
        return cells.stream()
                .filter(cell -> cell instanceof JRTextField field && field.getExpression() != null)
                .map(JRTextField.class::cast)
                .toList();
    }

    /** @param moved where each edge goes */
    void move(Map<Integer, Integer> moved) {
        for (JRElement cell : cells) {
            int left = moved.get(cell.getX());
            int right = moved.get(cell.getX() + cell.getWidth());
            cell.setX(left);
            cell.setWidth(right - left);
        }
    }
}
