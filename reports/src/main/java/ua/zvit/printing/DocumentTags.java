package ua.zvit.printing;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;

/**
 * The document's tags, as a screen reader hears them. Two things the engine's own tagging lacks: what only serves the
 * turning of pages (page numbers, repeated table heads) is an artifact and not read in the midst of the table; and a
 * picture's description may be Ukrainian.
 */
final class DocumentTags extends JRPdfExporterTagHelper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final String PROPERTY = "ua.zvit.printing.artifact";

    DocumentTags(JRPdfExporter exporter) {
        super(exporter);
    }

    static void markAsArtifact(JRPrintElement element) {
        element.getPropertiesMap().setProperty(PROPERTY, "true");
    }

    @Override
    protected void createStartTags(JRPrintElement element) {
        if (!isArtifact(element)) {
            super.createStartTags(element);
        }
    }

    @Override
    protected void createEndTags(JRPrintElement element) {
        if (!isArtifact(element)) {
            super.createEndTags(element);
        }
    }

    @Override
    protected void startText(JRPrintText text, String actualText) {
        if (isArtifact(text)) {
            ((ClassicPdfProducer) pdfProducer).getPdfContentByte().beginMarkedContentSequence(ARTIFACT);
        } else {
            super.startText(text, actualText);
        }
    }

    @Override
    protected void startImage(JRPrintImage image) {
        ClassicStructureEntry figure = (ClassicStructureEntry) pdfStructure.beginTag(tagStack.peek(), "Image");
        figure.getElement().put(PdfName.ALT, new PdfString(image.getHyperlinkTooltip(), PdfObject.TEXT_UNICODE));
    }

    private static boolean isArtifact(JRPrintElement element) {
        return element.hasProperties() && element.getPropertiesMap().containsProperty(PROPERTY);
    }
}
