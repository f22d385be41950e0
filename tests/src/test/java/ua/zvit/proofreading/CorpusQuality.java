package ua.zvit.proofreading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.zvit.proofreading.checker.BuiltInRules;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.proofreading.json.ReportJson;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageTool;

/**
 * Measures findings against labels: precision and recall per rule family. As a command it prints the tables of
 * {@code docs/check.md}, of each part named or of all and their sum; with {@code --details} also every wrong finding and
 * every missed label.
 */
final class CorpusQuality {

    static final Path CORPUS = Path.of("src/test/resources/corpus");
    static final Path SEED = Path.of(System.getProperty("zvit.shared", "../../shared"), "seed/report-2025.json");

    static final List<String> PARTS =
            List.of("tuned", "development", "blind", "final", "seed", "held-back", "unseen", "last");

    private static final Language LANGUAGE =
            Boolean.getBoolean("zvit.check.no-spelling") ? Language.NONE : new LanguageTool();

    private final Map<String, QualityCount> byFamily = new TreeMap<>();
    private final Map<String, Integer> labels = new TreeMap<>();
    private final List<String> details = new ArrayList<>();
    private final Checker checker;

    CorpusQuality(List<Rule> rules) {
        this.checker = new Checker(rules);
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = List.of(arguments);
        List<String> named =
                options.stream().filter(option -> !option.startsWith("--")).toList();
        CorpusQuality sum = new CorpusQuality(List.of());
        for (String part : named.isEmpty() ? PARTS : named) {
            sum.add(print(part, options, out));
        }
        if (named.isEmpty()) {
            out.println("all");
            out.println(sum.table());
        }
    }

    private static CorpusQuality print(String part, List<String> options, PrintStream out) throws IOException {
        boolean details = options.contains("--details");
        CorpusQuality quality = measure(part);
        out.println(part);
        out.println(quality.table());
        if (details) {
            quality.details.forEach(out::println);
        }
        PairsQuality pairs = "seed".equals(part) ? new PairsQuality() : PairsQuality.measure(part);
        if (!pairs.isEmpty()) {
            out.println(pairs.table());
            if (details) {
                pairs.details().forEach(out::println);
            }
        }
        return quality;
    }

    static CorpusQuality measure(String part) throws IOException {
        CorpusQuality quality = new CorpusQuality(BuiltInRules.with(LANGUAGE));
        if ("seed".equals(part)) {
            if (Files.exists(SEED)) {
                quality.read(SEED, CORPUS.resolve("seed/report-2025.labels"));
            }
            return quality;
        }
        try (Stream<Path> files = Files.list(CORPUS.resolve(part))) {
            for (Path report : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                quality.read(report, Path.of(report.toString().replace(".json", ".labels")));
            }
        }
        return quality;
    }

    void add(CorpusQuality part) {
        part.byFamily.forEach((family, count) -> count(family).add(count));
        part.labels.forEach((family, number) -> labels.merge(family, number, Integer::sum));
        details.addAll(part.details);
    }

    void read(Path reportFile, Path labelsFile) throws IOException {
        CheckedReport report = new ReportJson().read(Files.readString(reportFile));
        CorpusTexts texts = new CorpusTexts(report);
        List<CorpusLabel> all = Files.readAllLines(labelsFile).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(CorpusLabel::of)
                .toList();
        List<Finding> findings = checker.check(report, CheckSettings.defaults());
        List<CorpusLabel> faults =
                all.stream().filter(label -> !label.lookalike()).toList();
        for (Finding finding : findings) {
            boolean good = faults.stream().anyMatch(label -> label.isMetBy(finding, texts));
            count(family(finding.rule())).found(good);
            if (!good) {
                details.add("WRONG  " + reportFile.getFileName() + " " + finding.rule() + " " + shown(finding));
            }
        }
        for (CorpusLabel label : faults) {
            labels.merge(label.family(), 1, Integer::sum);
            label.places().forEach(spot -> {
                if (!spot.quote().isEmpty()) {
                    texts.find(spot);
                }
            });
            if (findings.stream().noneMatch(finding -> label.isMetBy(finding, texts))) {
                count(label.family()).missed();
                details.add("MISSED " + reportFile.getFileName() + " " + label.line());
            }
        }
        all.stream()
                .filter(CorpusLabel::lookalike)
                .filter(label -> findings.stream().anyMatch(finding -> label.isMetBy(finding, texts)))
                .forEach(label -> details.add("LOOKALIKE " + reportFile.getFileName() + " " + label.line()));
    }

    private static String family(String rule) {
        return rule.substring(0, rule.indexOf('.'));
    }

    private QualityCount count(String family) {
        return byFamily.computeIfAbsent(family, key -> new QualityCount());
    }

    private static String shown(Finding finding) {
        StringBuilder shown = new StringBuilder();
        for (Place place : finding.places()) {
            String text = place.text().replace('\n', ' ');
            shown.append(shown.isEmpty() ? "" : " | ")
                    .append(place.measure())
                    .append("/")
                    .append(place.field());
            shown.append(": ").append(text, 0, Math.min(70, text.length()));
        }
        return shown.toString();
    }

    double precision(String family) {
        return count(family).precision();
    }

    double recall(String family) {
        return count(family).recall(labels.getOrDefault(family, 0));
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    List<String> lookalikes() {
        return details.stream().filter(detail -> detail.startsWith("LOOKALIKE")).toList();
    }

    String table() {
        StringBuilder table = new StringBuilder("| Family | Labels | Right | Wrong | Missed | Precision | Recall |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        byFamily.keySet().forEach(family -> labels.putIfAbsent(family, 0));
        labels.keySet().forEach(this::count);
        byFamily.forEach((family, count) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f |%n",
                family,
                labels.get(family),
                count.right(),
                count.wrong(),
                count.missedCount(),
                precision(family),
                recall(family))));
        return table.toString();
    }
}
