package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.data.PrintedReport;

class ReportPrinterTest {

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        ReportPrinter printer = new ReportPrinter();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = IntStream.range(0, 24)
                    .<Callable<byte[]>>mapToObj(i -> () -> printer.pdf(numbered(i)))
                    .toList();
            List<Future<byte[]>> printed = threads.invokeAll(tasks);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(text(printed.get(i).get())).contains("Звіт " + i + ".", "Усього");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void needsNothingFromTheCallersClassLoader() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader stranger = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(stranger);
            assertThat(text(new ReportPrinter().pdf(numbered(7)))).contains("Звіт 7.");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(stranger);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void printsOnA4() throws Exception {
        try (PDDocument document = Loader.loadPDF(new ReportPrinter().pdf(numbered(1)))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(595);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(842);
        }
    }

    private static PrintedReport numbered(int number) {
        return Reports.of(Reports.section(Reports.measure("<p>Звіт " + number + ".</p>")));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
