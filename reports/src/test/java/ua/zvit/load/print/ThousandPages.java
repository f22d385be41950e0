package ua.zvit.load.print;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import ua.zvit.printing.ReportFile;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;

/** Whether the time to print grows with the length of the report and no faster, in the memory this process was given. */
public final class ThousandPages {

    private static final int[] TIMES = {1, 10, 100};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ThousandPages() {}

    /** Adds a Markdown table to the file named. */
    public static void main(String[] arguments) throws IOException {
        PrintedReport report = ReportFile.realOrSample();
        ReportForm form = ReportForm.shipped(ReportForm.shippedCodes().get(0));
        for (int warmUp = 0; warmUp < 30; warmUp++) {
            new ZvitPress(report, form).print();
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n# Up to 100 times the measures, heap of at most %d MB%n%n"
                        + "| Measures | pages | processor, ms | ms per page |%n|--:|--:|--:|--:|%n",
                Runtime.getRuntime().maxMemory() >> 20));
        for (int times : TIMES) {
            table.append(line(repeated(report, times), form));
        }
        Files.writeString(Path.of(arguments[0]), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String line(PrintedReport report, ReportForm form) throws IOException {
        int measures = report.sections().stream()
                .mapToInt(section -> section.measures().size())
                .sum();
        long start = THREADS.getCurrentThreadCpuTime();
        byte[] pdf = new ZvitPress(report, form).print();
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return String.format(Locale.ROOT, "| %d | %d | %.0f | %.2f |%n", measures, pages, millis, millis / pages);
        }
    }

    private static PrintedReport repeated(PrintedReport report, int times) {
        List<PrintedSection> sections = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            sections.addAll(report.sections());
        }
        return new PrintedReport(
                report.letterhead(),
                report.documentType(),
                report.title(),
                report.dateText(),
                report.index(),
                report.approval(),
                report.draft(),
                sections,
                report.signature());
    }
}
