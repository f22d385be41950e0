package ua.zvit.proofreading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.json.ReportJson;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageTool;

/**
 * Measures the check on the real report of the shared folder: all rules without spelling, with spelling (a fresh language
 * module for the cold figure, remembered answers cleared by new paragraphs for the warm one), and on 200 measures, once
 * the real ones repeated and once those of the corpus's reports.
 */
final class CheckSpeed {

    private static final int ROUNDS = 80;

    private CheckSpeed() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CheckedReport seed = new ReportJson().read(Files.readString(CorpusQuality.SEED));
        Checker plain = new Checker(BuiltInRules.with(Language.NONE));
        out.printf("without spelling, warm: %s%n", times(plain, seed, ROUNDS, false));
        CheckedReport repeated = repeated(seed, 200);
        CheckedReport natural = natural(seed, 200);
        out.printf("200 measures, repeated, warm: %s%n", times(plain, repeated, 12, false));
        out.printf("200 measures, of other reports, warm: %s%n", times(plain, natural, 12, false));
        out.printf("characters: %d, repeated %d, natural %d%n", length(seed), length(repeated), length(natural));
        long before = used();
        Checker spelling = new Checker(BuiltInRules.with(new LanguageTool()));
        long start = cpu();
        spelling.check(seed, CheckSettings.defaults());
        out.printf("with spelling, first check: %d ms%n", (cpu() - start) / 1_000_000);
        out.printf("with spelling, warm, nothing remembered: %s%n", times(spelling, seed, 8, true));
        out.printf("with spelling, warm, remembered: %s%n", times(spelling, seed, ROUNDS, false));
        out.printf("heap of the language module: %d MB%n", (used() - before) / 1_000_000);
    }

    /** Least and median milliseconds of processor time in the second half of the rounds; {@code fresh} alters every paragraph, so that no answer is remembered. */
    private static String times(Checker checker, CheckedReport report, int rounds, boolean fresh) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            CheckedReport input = fresh ? altered(report, i) : report;
            long start = cpu();
            checker.check(input, CheckSettings.defaults());
            times.add((cpu() - start) / 1e6);
        }
        double[] sorted = times.stream()
                .skip(rounds / 2)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return String.format("least %.0f ms, median %.0f ms", sorted[0], sorted[sorted.length / 2]);
    }

    private static CheckedReport altered(CheckedReport report, int round) {
        return with(
                report,
                report.measures().stream()
                        .map(measure -> renarrated(
                                measure,
                                measure.number(),
                                measure.narrative().replace("</p>", " Крок " + round + ".</p>")))
                        .toList());
    }

    private static CheckedReport repeated(CheckedReport report, int count) {
        List<CheckedMeasure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CheckedMeasure measure = report.measures().get(i % report.measures().size());
            measures.add(renarrated(measure, "1." + i, measure.narrative()));
        }
        return with(report, measures);
    }

    /** Measures of the real report and of the corpus's ones, each once and renumbered: as long a report as they give. */
    private static CheckedReport natural(CheckedReport seed, int count) throws IOException {
        List<CheckedMeasure> measures = new ArrayList<>(seed.measures());
        try (Stream<Path> files = Files.walk(CorpusQuality.CORPUS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                measures.addAll(new ReportJson().read(Files.readString(file)).measures());
            }
        }
        List<CheckedMeasure> numbered = new ArrayList<>();
        for (CheckedMeasure measure : measures.subList(0, Math.min(count, measures.size()))) {
            numbered.add(renarrated(measure, "1." + numbered.size(), measure.narrative()));
        }
        return with(seed, numbered);
    }

    private static int length(CheckedReport report) {
        return report.measures().stream()
                .mapToInt(measure -> measure.narrative().length())
                .sum();
    }

    private static CheckedMeasure renarrated(CheckedMeasure measure, String number, String narrative) {
        return CheckedMeasure.of(
                number, measure.title(), narrative, measure.plan(), measure.actual(), measure.reason());
    }

    private static CheckedReport with(CheckedReport report, List<CheckedMeasure> measures) {
        return new CheckedReport(
                report.council(),
                report.department(),
                report.programme(),
                report.from(),
                report.to(),
                Arrays.asList(new CheckedSection("I", "", null, measures)),
                report.total(),
                report.cumulative(),
                report.signatoryPosition(),
                report.signatoryName(),
                report.decimals());
    }

    /** Processor time of this thread: a busy machine does not blur it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
