package ua.zvit.printing.page;

import com.lowagie.text.Chunk;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfChunk;
import ua.zvit.printing.lines.TextDrawing;

/**
 * The engine's PDF exporter with {@link DocumentTags} in place of its own tagging, and with every text drawn line by line
 * as it was measured. Left to itself, the exporter wraps texts anew by slightly other rules and spends most of its time
 * on that. A heading enters the outline once, however many lines or pages it takes.
 */
public final class TaggedPdfExporter extends JRPdfExporter {

    private final DocumentTags tags = new DocumentTags(this);
    /** All elements of one cell of the form share their box. */
    private final Map<JRLineBox, Float> plainWidths = new IdentityHashMap<>();

    private String outlined = "";

    public TaggedPdfExporter() {
        tagHelper = tags;
    }

    @Override
    public void exportText(JRPrintText text) {
        JRStyledText styled = styledTextUtil.getStyledText(text, noBackcolorSelector);
        if (styled == null) {
            return;
        }
        int left = text.getX() + getOffsetX();
        int top = getCurrentPageFormat().getPageHeight() - text.getY() - getOffsetY();
        if (text.getMode() == ModeEnum.OPAQUE) {
            pdfContent.setFillColor(text.getBackcolor());
            pdfContent.fillRectangle(left, top, text.getWidth(), -text.getHeight());
            pdfContent.resetFillColor();
        }
        if (styled.length() > 0) {
            ClassicPdfProducer producer = (ClassicPdfProducer) pdfProducer;
            setAnchor(new ClassicChunk(producer, new Chunk()), text, text);
            new TextDrawing(text, styled).draw(producer.getPdfContentByte(), left, top, tags.paragraphsOf(text));
        }
        exportBox(text.getLineBox(), text);
    }

    /** A box with the same black line on all sides, as nearly all have, or with none, needs no lines one by one. */
    @Override
    protected void exportBox(JRLineBox box, JRPrintElement element) {
        float width = plainWidths.computeIfAbsent(box, TaggedPdfExporter::plainWidth);
        if (Float.isNaN(width)) {
            super.exportBox(box, element);
        } else if (width > 0) {
            int left = element.getX() + getOffsetX();
            int top = getCurrentPageFormat().getPageHeight() - element.getY() - getOffsetY();
            PdfContentByte page = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
            page.setLineWidth(width);
            page.setColorStroke(Color.BLACK);
            page.rectangle(left, top - element.getHeight(), element.getWidth(), element.getHeight());
            page.stroke();
        }
    }

    /** @return the width of all its lines; no number where they are not all alike */
    private static float plainWidth(JRLineBox box) {
        float width = box.getTopPen().getLineWidth();
        return Stream.of(box.getTopPen(), box.getLeftPen(), box.getBottomPen(), box.getRightPen())
                        .allMatch(pen -> isPlain(pen, width))
                ? width
                : Float.NaN;
    }

    private static boolean isPlain(JRPen pen, float width) {
        return pen.getLineWidth() == width
                && (width == 0 || pen.getLineStyle() == LineStyleEnum.SOLID && Color.BLACK.equals(pen.getLineColor()));
    }

    /** No page is led to by its number, so none needs a mark. */
    @Override
    protected void writePageAnchor(int pageIndex) {
        // the engine would draw a blank with a tag of its own here
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
