package ua.zvit.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/**
 * Prints annual reports as PDF/A-1a: tagged, in Ukrainian, with embedded fonts, fit for the archive (ISO 19005-1).
 *
 * <p>Safe for use by several threads; make one and keep it, for it holds the loaded template.
 */
public final class ReportPrinter {

    private static final String LANGUAGE = "uk-UA";

    private final JasperReport template;

    public ReportPrinter() {
        try (InputStream compiled = ReportPrinter.class.getResourceAsStream("programme-report.jasper")) {
            template = (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("The report template cannot be loaded", e);
        }
    }

    /**
     * The document as it stands.
     *
     * @throws IllegalArgumentException when the coat of arms is not a picture
     */
    public byte[] pdf(PrintedReport report) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(ReportPrinter.class.getClassLoader());
        try {
            return exported(filled(report), Requisites.title(report));
        } catch (JRException e) {
            throw new IllegalStateException("The report cannot be printed", e);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private JasperPrint filled(PrintedReport report) throws JRException {
        JasperPrint document = JasperFillManager.fillReport(
                template, Requisites.of(report), new JRMapCollectionDataSource(TableRows.of(report)));
        PageTouches.apply(document);
        return document;
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
        configuration.setIccProfilePath("ua/zvit/printing/srgb.icc");
        return configuration;
    }
}
