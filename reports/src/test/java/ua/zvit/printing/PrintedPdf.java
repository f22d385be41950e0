package ua.zvit.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import ua.zvit.printing.data.PrintedReport;

/** A printed report read back: its text by page, with every kind of blank as one plain space. */
record PrintedPdf(byte[] bytes, List<String> pages) {

    static final ReportForm USUAL = ReportForm.shipped("khmelnytskyi");

    private static final ReportPrinter PRINTER = new ReportPrinter();

    static PrintedPdf of(PrintedReport report) throws IOException {
        return of(report, USUAL);
    }

    static PrintedPdf of(PrintedReport report, ReportForm form) throws IOException {
        byte[] bytes = PRINTER.print(report, form).pdf();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> text(document, page))
                    .toList();
            return new PrintedPdf(bytes, pages);
        }
    }

    /** Also leaves the file in {@code target/printed}, to be looked at. */
    static PrintedPdf kept(String name, PrintedReport report) throws IOException {
        return kept(name, report, USUAL);
    }

    static PrintedPdf kept(String name, PrintedReport report, ReportForm form) throws IOException {
        PrintedPdf pdf = of(report, form);
        Files.write(Files.createDirectories(Path.of("target", "printed")).resolve(name + ".pdf"), pdf.bytes());
        return pdf;
    }

    String text() {
        return String.join(" ", pages);
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
