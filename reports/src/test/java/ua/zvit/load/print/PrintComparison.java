package ua.zvit.load.print;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import ua.zvit.printing.ReportFile;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.data.PrintedReport;

/**
 * The same report printed in turn by every press, in one process and one run, so that what else goes on in the machine
 * falls upon all of them alike. Processor time is that of the printing thread; of other processes only the time passed is
 * known.
 */
public final class PrintComparison {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;
    private static final int OFFICE_ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Press press;
    private final List<Long> passed = new ArrayList<>();
    private final List<Long> worked = new ArrayList<>();
    private byte[] pdf;

    private PrintComparison(Press press) {
        this.press = press;
    }

    /** Writes a Markdown table to the file named. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("org.apache.fop").setLevel(Level.WARNING);
        PrintedReport report = ReportFile.realOrSample();
        PlainReport plain = PlainReport.of(report);
        List<PrintComparison> inside = new ArrayList<>();
        inside.add(new PrintComparison(new OpenPdfPress(plain)));
        for (String code : ReportForm.shippedCodes()) {
            inside.add(new PrintComparison(new ZvitPress(report, ReportForm.shipped(code))));
        }
        inside.add(new PrintComparison(new FopPress(plain)));
        List<PrintComparison> outside =
                OfficePress.of(plain).map(PrintComparison::new).toList();
        print(inside, WARM_UP);
        inside.forEach(PrintComparison::forget);
        print(inside, ROUNDS);
        print(outside, OFFICE_ROUNDS);
        ReportForm usual = ReportForm.shipped(ReportForm.shippedCodes().get(0));
        String exports = ExportTimes.table(report, usual, median(inside.get(0).worked));
        Files.writeString(Path.of(arguments[0]), table(inside, outside) + exports);
    }

    private static void print(List<PrintComparison> presses, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (PrintComparison comparison : presses) {
                comparison.print();
            }
        }
    }

    private void print() throws Exception {
        long clock = System.nanoTime();
        long work = THREADS.getCurrentThreadCpuTime();
        pdf = press.print();
        worked.add(THREADS.getCurrentThreadCpuTime() - work);
        passed.add(System.nanoTime() - clock);
    }

    private void forget() {
        passed.clear();
        worked.clear();
    }

    private static String table(List<PrintComparison> inside, List<PrintComparison> outside) throws IOException {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# Printing one report, warm, side by side%n%nLoad average %.1f on %d processors.%n%n"
                        + "| Press | pages | processor, ms | passed, ms | pages/s | × OpenPDF |%n"
                        + "|---|--:|--:|--:|--:|--:|%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors()));
        double limit = median(inside.get(0).worked);
        for (PrintComparison comparison : inside) {
            table.append(comparison.line(median(comparison.worked), limit));
        }
        for (PrintComparison comparison : outside) {
            table.append(comparison.line(Double.NaN, median(inside.get(0).passed)));
        }
        if (outside.isEmpty()) {
            table.append("\nLibreOffice is not installed here: not compared.\n");
        }
        return table.toString();
    }

    private String line(double work, double limit) throws IOException {
        double time = Double.isNaN(work) ? median(passed) : work;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %.0f | %.2f |%n",
                    press.name(),
                    pages,
                    Double.isNaN(work) ? "–" : String.format(Locale.ROOT, "%.1f", work),
                    median(passed),
                    pages * 1000 / time,
                    time / limit);
        }
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6;
    }
}
