package ua.zvit.printing.page;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import ua.zvit.printing.lines.TextDrawing;

/**
 * The document's tags, as a screen reader hears them. Three things the engine's own tagging lacks: what only serves the
 * turning of pages (page numbers, repeated table heads) is an artifact and not read in the midst of the table; a picture's
 * description may be Ukrainian; and a heading cell says what it heads.
 */
final class DocumentTags extends JRPdfExporterTagHelper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COLUMN = new PdfName("Column");
    private static final PdfName ROW = new PdfName("Row");
    private static final String PROPERTY = "ua.zvit.printing.artifact";

    DocumentTags(JRPdfExporter exporter) {
        super(exporter);
    }

    static void markAsArtifact(JRPrintElement element) {
        element.getPropertiesMap().setProperty(PROPERTY, "true");
    }

    /** Marks the paragraphs of a text while they are drawn. */
    TextDrawing.Paragraphs paragraphsOf(JRPrintText text) {
        return new TextDrawing.Paragraphs() {
            @Override
            public void begin() {
                startText(text, null);
            }

            @Override
            public void end() {
                endText();
            }
        };
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

    /** A heading says whether it heads its column or its row. */
    @Override
    protected void createThStartTag(JRPrintElement element) {
        super.createThStartTag(element);
        PdfDictionary cell = ((ClassicStructureEntry) tagStack.peek()).getElement();
        PdfArray attributes = cell.getAsArray(PdfName.A);
        PdfDictionary table = attributes == null ? new PdfDictionary() : attributes.getAsDict(0);
        table.put(PdfName.O, PdfName.TABLE);
        table.put(SCOPE, element.getOrigin().getBandType() == BandTypeEnum.COLUMN_HEADER ? COLUMN : ROW);
        cell.put(PdfName.A, new PdfArray(table));
    }

    private static boolean isArtifact(JRPrintElement element) {
        return element.hasProperties() && element.getPropertiesMap().containsProperty(PROPERTY);
    }
}
