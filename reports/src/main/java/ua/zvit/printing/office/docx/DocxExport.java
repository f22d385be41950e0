package ua.zvit.printing.office.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.OfficeText;
import ua.zvit.printing.office.ReportTable;
import ua.zvit.printing.office.TableBuilder;

/**
 * The report as a Word document to work on: real styles, one table whose head repeats on every page, no text frames. It
 * is not the official document and says nothing of signatures.
 */
public final class DocxExport {

    private final PrintedReport report;
    private final FormDescriptor form;
    private final Edition edition;
    private final XWPFDocument document = new XWPFDocument();

    private DocxExport(PrintedReport report, FormDescriptor form, Edition edition) {
        this.report = report;
        this.form = form;
        this.edition = edition;
    }

    public static byte[] of(PrintedReport report, FormDescriptor form, Edition edition) {
        return new DocxExport(report, form, edition).bytes();
    }

    private byte[] bytes() {
        try (document;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            OfficeText text = OfficeText.of(report, form);
            ReportTable table = TableBuilder.table(report, form);
            DocxStyles.addTo(document, table);
            DocxPage.of(form).applyTo(document);
            document.getProperties().getCoreProperties().setTitle(text.documentType() + " " + text.title());
            document.getProperties()
                    .getCoreProperties()
                    .setCreator(
                            text.letterhead().isEmpty() ? "" : text.letterhead().get(0));
            edition.properties(table, false).forEach(document.getProperties().getCustomProperties()::addProperty);
            before(text);
            new DocxTable(document, table, DocxPage.of(form).textWidth(), edition).write();
            after(text);
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void before(OfficeText text) {
        text.letterhead().forEach(line -> paragraph(line, DocxStyles.LETTERHEAD));
        if (text.draft()) {
            paragraph(OfficeText.DRAFT, DocxStyles.APPROVAL);
        }
        text.approval().forEach(line -> paragraph(line, DocxStyles.APPROVAL));
        text.registration().forEach(line -> paragraph(line, DocxStyles.TEXT));
        paragraph(text.documentType(), DocxStyles.TITLE);
        paragraph(text.title(), DocxStyles.SUBTITLE);
    }

    private void after(OfficeText text) {
        paragraph("", DocxStyles.TEXT);
        text.notes().forEach(note -> paragraph(note, DocxStyles.TEXT));
        XWPFParagraph signature = paragraph("", DocxStyles.TEXT);
        signature.setAlignment(ParagraphAlignment.LEFT);
        DocxPage.of(form).rightTab(signature);
        XWPFRun words = signature.createRun();
        for (int line = 0; line < text.signature().size(); line++) {
            if (line > 0) {
                words.addBreak();
            }
            words.setText(text.signature().get(line));
        }
        signature.createRun().addTab();
        signature.createRun().setText(OfficeText.unbroken(text.name()));
        if (!text.visas().isEmpty()) {
            paragraph(OfficeText.VISAS, DocxStyles.TEXT);
            text.visas().forEach(visa -> paragraph(visa, DocxStyles.TEXT));
        }
    }

    private XWPFParagraph paragraph(String text, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
