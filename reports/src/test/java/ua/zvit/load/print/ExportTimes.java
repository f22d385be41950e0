package ua.zvit.load.print;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.CsvExport;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;

/** How long each export of one report takes: the first of its kind in this process, and one of many, in turn with the others. */
final class ExportTimes {

    /** An export that people wait for longer than this is too slow. */
    private static final int LIMIT_MILLIS = 300;

    private static final int WARM_UP = 20;
    private static final int ROUNDS = 21;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Supplier<byte[]>> exports = new TreeMap<>();
    private final Map<String, List<Long>> worked = new TreeMap<>();
    private final Map<String, List<Long>> passed = new TreeMap<>();
    private final Map<String, Integer> bytes = new TreeMap<>();

    private ExportTimes(PrintedReport report, ReportForm form) {
        FormDescriptor descriptor = form.descriptor();
        Edition edition = new Edition(null, List.of());
        exports.put("CSV", () -> CsvExport.of(report, descriptor));
        exports.put("DOCX", () -> DocxExport.of(report, descriptor, edition));
        exports.put("HTML", () -> HtmlEdition.of(report, descriptor));
        exports.put("ODT", () -> OdtExport.of(report, descriptor, edition));
        exports.put("PDF/A", () -> new ReportPrinter().print(report, form).pdf());
        exports.put("XLSX", () -> XlsxExport.of(report, descriptor, edition));
    }

    /** @param limit what the plain table takes in this run, in ms of the processor */
    static String table(PrintedReport report, ReportForm form, double limit) {
        ExportTimes times = new ExportTimes(report, form);
        for (int round = 0; round < 1 + WARM_UP + ROUNDS; round++) {
            times.exports.forEach(times::measure);
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n# Exports of one report, side by side%n%nNone may take more than %d ms.%n%n| Export | kB | first,"
                        + " ms | processor, ms | passed, ms | × OpenPDF | in time |%n|---|--:|--:|--:|--:|--:|---|%n",
                LIMIT_MILLIS));
        times.exports.keySet().forEach(name -> table.append(times.line(name, limit)));
        return table.toString();
    }

    private void measure(String name, Supplier<byte[]> export) {
        long clock = System.nanoTime();
        long work = THREADS.getCurrentThreadCpuTime();
        bytes.put(name, export.get().length);
        worked.computeIfAbsent(name, first -> new ArrayList<>()).add(THREADS.getCurrentThreadCpuTime() - work);
        passed.computeIfAbsent(name, first -> new ArrayList<>()).add(System.nanoTime() - clock);
    }

    private String line(String name, double limit) {
        double work = median(worked.get(name));
        double time = median(passed.get(name));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.2f | %s |%n",
                name,
                bytes.get(name) >> 10,
                passed.get(name).get(0) / MILLION,
                work,
                time,
                work / limit,
                time <= LIMIT_MILLIS ? "yes" : "NO");
    }

    /** @return of those after the warm-up, in ms */
    private static double median(List<Long> nanos) {
        List<Long> warm =
                nanos.subList(1 + WARM_UP, nanos.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2) / MILLION;
    }
}
