package ua.zvit.printing;

import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.PdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfChunk;

/**
 * The engine's PDF exporter with {@link DocumentTags} in place of its own tagging, and with every text drawn line by line
 * as it was measured. Left to itself, the exporter wraps most texts anew by slightly other rules, and a line that then
 * finds no room is dropped without a word. A heading enters the outline once, however many lines or pages it takes.
 */
final class TaggedPdfExporter extends JRPdfExporter {

    private String outlined = "";

    TaggedPdfExporter() {
        tagHelper = new DocumentTags(this);
    }

    @Override
    protected AbstractPdfTextRenderer getTextRenderer(JRPrintText text, JRStyledText styledText) {
        return new PdfTextRenderer(getJasperReportsContext(), false, true, false);
    }

    @Override
    protected void setAnchor(PdfChunk chunk, JRPrintAnchor anchor, JRPrintElement element) {
        String name = anchor.getAnchorName();
        if (name != null && !name.equals(outlined)) {
            super.setAnchor(chunk, anchor, element);
            outlined = name;
        }
    }
}
