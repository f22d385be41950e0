package ua.zvit.printing;

import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.PdfConstants;

/**
 * Last touches on the filled pages, which the template cannot express: «(продовження)» stays only where a row goes on
 * from the page before (there its title is not printed), and the table's tag opens with the first of the repeated heads.
 */
final class PageTouches {

    private static final UUID TABLE_HEAD = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a02");
    private static final UUID CONTINUATION = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a03");
    private static final UUID TITLE = UUID.fromString("5a0e1c5e-6b1d-4d57-9c61-6f0b0e2f7a04");

    private PageTouches() {}

    static void apply(JasperPrint document) {
        document.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .filter(element -> TABLE_HEAD.equals(element.getUUID()))
                .findFirst()
                .ifPresent(PageTouches::openTable);
        document.getPages().forEach(PageTouches::markContinuations);
    }

    private static void openTable(JRPrintElement head) {
        head.getPropertiesMap().setProperty(PdfConstants.PROPERTY_TAG_TABLE, PdfConstants.TAG_START);
    }

    private static void markContinuations(JRPrintPage page) {
        for (JRPrintElement element : page.getElements()) {
            if (element instanceof JRPrintFrame row && has(row.getElements(), TITLE)) {
                row.getElements().removeIf(cell -> CONTINUATION.equals(cell.getUUID()));
            }
        }
    }

    private static boolean has(List<JRPrintElement> cells, UUID kind) {
        return cells.stream().anyMatch(cell -> kind.equals(cell.getUUID()));
    }
}
