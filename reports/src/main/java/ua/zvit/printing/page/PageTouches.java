package ua.zvit.printing.page;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Last touches on the filled pages, which the template cannot express.
 *
 * <p>«(продовження)» stays only where a row goes on from the page before (there its title is not printed), and cells that
 * have nothing to say on that page are told as empty. Page numbers and the table's head from the second page on are
 * artifacts; the table opens with its first head. A head whose rows have all moved to the next page is taken away.
 */
public final class PageTouches {

    private boolean tableIsOpen;

    private PageTouches() {}

    public static void apply(JasperPrint document) {
        PageTouches touches = new PageTouches();
        document.getPages().forEach(touches::touch);
    }

    private void touch(JRPrintPage page) {
        List<JRPrintElement> head = new ArrayList<>();
        boolean hasRows = false;
        for (JRPrintElement element : page.getElements()) {
            BandTypeEnum band = element.getOrigin().getBandType();
            if (band == BandTypeEnum.PAGE_HEADER || band == BandTypeEnum.PAGE_FOOTER) {
                DocumentTags.markAsArtifact(element);
            } else if (band == BandTypeEnum.COLUMN_HEADER) {
                head.add(element);
            } else {
                hasRows |= touchedRows(element);
            }
        }
        touchHead(page, head, hasRows);
    }

    private void touchHead(JRPrintPage page, List<JRPrintElement> head, boolean hasRows) {
        if (!hasRows) {
            page.getElements().removeAll(head);
        } else if (tableIsOpen) {
            head.forEach(DocumentTags::markAsArtifact);
        } else if (!head.isEmpty()) {
            head.get(0).getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TABLE, PdfConstants.TAG_START);
            tableIsOpen = true;
        }
    }

    private static boolean touchedRows(JRPrintElement element) {
        if (!(element instanceof JRPrintFrame row) || !hasTag(row, PdfConstants.PROPERTY_TAG_TR)) {
            return false;
        }
        if (row.getElements().stream().anyMatch(ElementRole.TITLE::isOf)) {
            row.getElements().removeIf(ElementRole.CONTINUATION::isOf);
        }
        tellEmptyCells(row);
        return true;
    }

    /** A bordered cell in which nothing is printed on this page is a cell all the same, in its place among the others. */
    private static void tellEmptyCells(JRPrintFrame row) {
        List<JRPrintElement> cells = row.getElements().stream()
                .filter(cell -> !ElementRole.BORDER.isOf(cell))
                .toList();
        for (JRPrintElement border : List.copyOf(row.getElements())) {
            if (ElementRole.BORDER.isOf(border) && cells.stream().noneMatch(cell -> cell.getX() == border.getX())) {
                border.getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TD, PdfConstants.TAG_FULL);
                row.getElements().remove(border);
                row.getElements().add(indexAfter(row, border), border);
            }
        }
    }

    private static int indexAfter(JRPrintFrame row, JRPrintElement border) {
        List<JRPrintElement> elements = row.getElements();
        int index = 0;
        while (index < elements.size()
                && (ElementRole.BORDER.isOf(elements.get(index)) && !isCell(elements.get(index))
                        || elements.get(index).getX() < border.getX())) {
            index++;
        }
        return index;
    }

    private static boolean isCell(JRPrintElement element) {
        return hasTag(element, PdfConstants.PROPERTY_TAG_TD);
    }

    private static boolean hasTag(JRPrintElement element, String tag) {
        return element.hasProperties() && element.getPropertiesMap().containsProperty(tag);
    }
}
