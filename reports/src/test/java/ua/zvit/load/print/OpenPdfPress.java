package ua.zvit.load.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import ua.zvit.printing.DocumentFont;

/** A plain table by the library that draws our PDF too: no tags, no PDF/A. The limit that nothing on top of it can beat. */
record OpenPdfPress(PlainReport report) implements Press {

    private static final Font FONT = font();

    @Override
    public String name() {
        return "OpenPDF, plain table (no tags, no PDF/A)";
    }

    @Override
    public byte[] print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, 85, 28, 57, 57);
        PdfWriter.getInstance(document, bytes);
        document.open();
        report.head().forEach(line -> document.add(new Paragraph(line, FONT)));
        document.add(table());
        report.foot().forEach(line -> document.add(new Paragraph(line, FONT)));
        document.close();
        return bytes.toByteArray();
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(new float[] {30, 106, 242, 52, 52});
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        for (String heading : new String[] {"№", "Зміст заходу", "Виконання заходу", "План", "Факт"}) {
            table.addCell(new Phrase(heading, FONT));
        }
        table.setHeaderRows(1);
        for (PlainReport.Row row : report.rows()) {
            if (row.isHeading()) {
                PdfPCell heading = new PdfPCell(new Phrase(row.title(), FONT));
                heading.setColspan(5);
                table.addCell(heading);
            } else {
                add(table, row);
            }
        }
        return table;
    }

    private static void add(PdfPTable table, PlainReport.Row row) {
        table.addCell(new Phrase(row.number(), FONT));
        table.addCell(new Phrase(row.title(), FONT));
        PdfPCell narrative = new PdfPCell();
        row.narrative().forEach(paragraph -> narrative.addElement(new Paragraph(13, paragraph, FONT)));
        table.addCell(narrative);
        for (String amount : new String[] {row.plan(), row.actual()}) {
            PdfPCell cell = new PdfPCell(new Phrase(amount, FONT));
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(cell);
        }
    }

    private static Font font() {
        try {
            return new Font(
                    BaseFont.createFont(
                            "LiberationSerif.ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            BaseFont.CACHED,
                            DocumentFont.bytes(),
                            null),
                    11);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
