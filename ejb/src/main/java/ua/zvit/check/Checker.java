package ua.zvit.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.rule.MeasureRule;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.text.MeasureText;
import ua.zvit.check.text.ReportText;

/**
 * Runs the rules over a report or, live, over one entry of it. Findings come in reading order. Stateless and safe to
 * share.
 */
public final class Checker {

    private final List<Rule> rules;

    public Checker(Iterable<? extends Rule> rules) {
        List<Rule> sorted = new ArrayList<>();
        rules.forEach(sorted::add);
        sorted.sort(Comparator.comparing(Rule::id));
        this.rules = List.copyOf(sorted);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Every rule over the whole report. */
    public List<Finding> check(CheckedReport report, CheckSettings settings) {
        ReportText text = new ReportText(report, settings);
        List<Finding> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (!settings.disabled().contains(rule.id())) {
                Findings findings = new Findings(rule, settings);
                rule.check(text, findings);
                all.addAll(findings.all());
            }
        }
        return inReadingOrder(report, all);
    }

    /** Only the rules that need nothing but the entry itself, for use while it is being written. */
    public List<Finding> checkEntry(CheckedReport report, String measure, CheckSettings settings) {
        ReportText text = new ReportText(report, settings);
        Optional<MeasureText> entry = text.measures().stream()
                .filter(candidate -> candidate.number().equals(measure))
                .findFirst();
        List<Finding> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof MeasureRule live
                    && entry.isPresent()
                    && !settings.disabled().contains(rule.id())) {
                Findings findings = new Findings(rule, settings);
                live.check(entry.get(), text, findings);
                all.addAll(findings.all());
            }
        }
        return inReadingOrder(report, all);
    }

    /** The settings with every rule switched off that does not block under them. */
    CheckSettings onlyBlocking(CheckSettings settings) {
        Set<String> disabled = new HashSet<>(settings.disabled());
        rules.stream()
                .filter(rule -> settings.severities().getOrDefault(rule.id(), rule.severity()) != Severity.BLOCKS)
                .forEach(rule -> disabled.add(rule.id()));
        return settings.without(disabled);
    }

    /** Whether the finding blocks because of what it is, and not only because the council wants it so. */
    boolean blocksByNature(Finding finding) {
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
