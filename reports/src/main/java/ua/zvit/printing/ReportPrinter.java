package ua.zvit.printing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.narrative.PrintableText;
import ua.zvit.printing.page.PageTouches;
import ua.zvit.printing.page.Places;
import ua.zvit.printing.page.TaggedPdfExporter;

/**
 * Prints annual reports as PDF/A-1a: tagged, in Ukrainian, with embedded fonts, fit for the archive (ISO 19005-1).
 *
 * <p>Without state, so one serves all threads.
 */
public final class ReportPrinter {

    private static final String LANGUAGE = "uk-UA";
    private static final String SRGB = "ua/zvit/printing/srgb.icc";
    private static final String USUAL_FORM = "khmelnytskyi";

    /**
     * The document as it stands, in the usual form.
     *
     * @throws IllegalArgumentException when the coat of arms is not a picture
     */
    public byte[] pdf(PrintedReport report) {
        return print(report, ReportForm.shipped(USUAL_FORM)).pdf();
    }

    /**
     * The document in a form, and the places in it for visible signatures.
     *
     * @throws IllegalArgumentException when the coat of arms is not a picture
     */
    public PrintedDocument print(PrintedReport report, ReportForm form) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ReportPrinter.class.getClassLoader());
        try {
            Map<String, Object> parameters = FormNames.parameters(report, form.descriptor());
            List<Map<String, ?>> rows = TableRows.of(report, form, form.widths());
            FigureRoom room = new FigureRoom(form, rows, parameters);
            if (room.template() != form.template()) {
                rows = TableRows.of(report, form, new ColumnWidths(room.template()));
            }
            JasperPrint document =
                    JasperFillManager.fillReport(room.template(), parameters, new JRMapCollectionDataSource(rows));
            PageTouches.apply(document);
            return new PrintedDocument(
                    exported(document, PrintableText.lines(Requisite.TITLE.words(report, form.descriptor()))),
                    Places.of(document),
                    room.tooWide());
        } catch (JRException | JRRuntimeException e) {
            throw new IllegalStateException("The report cannot be printed", e);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static byte[] exported(JasperPrint document, String title) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaggedPdfExporter exporter = new TaggedPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(document));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(archivable(title));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static SimplePdfExporterConfiguration archivable(String title) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(LANGUAGE);
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        configuration.setIccProfilePath(SRGB);
        return configuration;
    }
}
