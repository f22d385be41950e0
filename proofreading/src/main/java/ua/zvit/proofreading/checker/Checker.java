package ua.zvit.proofreading.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.Budget;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.reading.TextUnfinished;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;

/**
 * Runs the rules over a report or, live, over one entry of it. Findings come in reading order. Stateless and safe to
 * share.
 */
public final class Checker {

    /** How many texts of one report a rule may stumble over. */
    private static final int ROUNDS = 8;

    private final List<Rule> rules;

    public Checker(Iterable<? extends Rule> rules) {
        List<Rule> sorted = new ArrayList<>();
        rules.forEach(sorted::add);
        sorted.sort(Comparator.comparing(Rule::speaksLast).thenComparing(Rule::id));
        this.rules = List.copyOf(sorted);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Every rule over the whole report. */
    public List<Finding> check(CheckedReport report, CheckSettings settings) {
        ReportText text = new ReportText(report, settings, Budget.ofReport());
        return findings(text, rules.stream(), rule -> findings -> rule.check(text, findings));
    }

    /** Only the rules that need nothing but the entry itself, for use while it is being written. */
    public List<Finding> checkEntry(CheckedReport report, String measure, CheckSettings settings) {
        ReportText text = new ReportText(report, settings, Budget.ofEntry());
        Optional<MeasureText> entry = text.measures().stream()
                .filter(candidate -> candidate.number().equals(measure))
                .findFirst();
        Stream<MeasureRule> live =
                rules.stream().filter(MeasureRule.class::isInstance).map(MeasureRule.class::cast);
        return entry.map(written -> findings(text, live, rule -> findings -> rule.check(written, text, findings)))
                .orElse(List.of());
    }

    private static <R extends Rule> List<Finding> findings(
            ReportText text, Stream<R> rules, Function<R, Consumer<Findings>> check) {
        List<Finding> all = new ArrayList<>();
        rules.filter(rule -> !text.settings().disabled().contains(rule.id()))
                .forEach(rule -> all.addAll(findings(text, rule, check.apply(rule))));
        return inReadingOrder(text.report(), all);
    }

    /** A rule that meets a text that takes too long begins anew without it, unless no time is left for any. */
    private static List<Finding> findings(ReportText text, Rule rule, Consumer<Findings> check) {
        for (int round = 0;
                round < ROUNDS && (rule.speaksLast() || !text.budget().isOver());
                round++) {
            Findings findings = new Findings(rule, text.settings());
            try {
                check.accept(findings);
                return findings.all().stream()
                        .filter(finding -> rule.speaksLast() || !concernsLeftBehind(text, finding))
                        .toList();
            } catch (TextUnfinished late) {
                // the budget knows which text; the next round goes without it
            }
        }
        text.budget().end(text.fields());
        return List.of();
    }

    private static boolean concernsLeftBehind(ReportText text, Finding finding) {
        return finding.places().stream().anyMatch(place -> text.budget().isLeftBehind(place.measure()));
    }

    /** The settings with every rule switched off that does not block under them. */
    public CheckSettings onlyBlocking(CheckSettings settings) {
        Set<String> disabled = new HashSet<>(settings.disabled());
        rules.stream()
                .filter(rule -> settings.severities().getOrDefault(rule.id(), rule.severity()) != Severity.BLOCKS)
                .forEach(rule -> disabled.add(rule.id()));
        return settings.without(disabled);
    }

    /** Whether the finding blocks because of what it is, and not only because the council wants it so. */
    public boolean blocksByNature(Finding finding) {
        return finding.severity() == Severity.BLOCKS
                && rules.stream()
                        .anyMatch(rule -> rule.id().equals(finding.rule()) && rule.severity() == Severity.BLOCKS);
    }

    public static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKS);
    }

    private static List<Finding> inReadingOrder(CheckedReport report, List<Finding> findings) {
        Map<String, Integer> order = new HashMap<>();
        report.measures().forEach(measure -> order.putIfAbsent(measure.number(), order.size()));
        Comparator<Finding> byMeasure = Comparator.comparingInt(
                finding -> order.getOrDefault(finding.places().get(0).measure(), -1));
        return findings.stream()
                .sorted(byMeasure
                        .thenComparing(finding -> finding.places().get(0).field())
                        .thenComparingInt(finding -> finding.places().get(0).start()))
                .toList();
    }
}
