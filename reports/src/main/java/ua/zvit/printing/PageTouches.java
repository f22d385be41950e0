package ua.zvit.printing;

import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.PdfConstants;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/**
 * Last touches on the filled pages, which the template cannot express.
 *
 * <p>«(продовження)» stays only where a row goes on from the page before (there its title is not printed), and the money
 * cells of such a row are told as empty. Page numbers and the table's head from the second page on are artifacts; the
 * table opens with its first head. A head whose rows have all moved to the next page is taken away.
 */
final class PageTouches {

    private static final UUID CONTINUATION = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a03");
    private static final UUID TITLE = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a04");
    private static final UUID MONEY_BORDER = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a05");

    private boolean tableIsOpen;

    private PageTouches() {}

    static void apply(JasperPrint document) {
        PageTouches touches = new PageTouches();
        document.getPages().forEach(touches::touch);
    }

    private void touch(JRPrintPage page) {
        from(BandTypeEnum.PAGE_HEADER, page).forEach(DocumentTags::markAsArtifact);
        touchHead(page);
        for (JRPrintElement element : from(BandTypeEnum.DETAIL, page)) {
            if (element instanceof JRPrintFrame row && !cells(row, CONTINUATION).isEmpty()) {
                touchLongRow(row);
            }
        }
    }

    private void touchHead(JRPrintPage page) {
        List<JRPrintElement> head = from(BandTypeEnum.COLUMN_HEADER, page);
        if (from(BandTypeEnum.DETAIL, page).isEmpty()
                && from(BandTypeEnum.GROUP_FOOTER, page).isEmpty()) {
            page.getElements().removeAll(head);
        } else if (tableIsOpen) {
            head.forEach(DocumentTags::markAsArtifact);
        } else {
            head.get(0).getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TABLE, PdfConstants.TAG_START);
            tableIsOpen = true;
        }
    }

    private static void touchLongRow(JRPrintFrame row) {
        if (cells(row, TITLE).isEmpty()) {
            tellEmptyMoneyCells(row);
        } else {
            row.getElements().removeAll(cells(row, CONTINUATION));
        }
    }

    private static void tellEmptyMoneyCells(JRPrintFrame row) {
        List<JRPrintElement> borders = cells(row, MONEY_BORDER);
        row.getElements().removeAll(borders);
        borders.forEach(
                cell -> cell.getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TD, PdfConstants.TAG_FULL));
        row.getElements().addAll(borders);
    }

    private static List<JRPrintElement> from(BandTypeEnum band, JRPrintPage page) {
        return page.getElements().stream()
                .filter(element -> element.getOrigin().getBandType() == band)
                .toList();
    }

    private static List<JRPrintElement> cells(JRPrintFrame row, UUID kind) {
        return row.getElements().stream()
                .filter(cell -> kind.equals(cell.getUUID()))
                .toList();
    }
}
