package ua.zvit.proofreading.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.proofreading.ChangeWords;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Folds;
import ua.zvit.proofreading.Severity;

/**
 * Shows findings to a person at a terminal: by measure, in each the heavier first and equal ones as one; at the end what
 * there is most of, and the counts.
 */
final class FindingsPrinter {

    private static final int LONGEST = 70;
    private static final int FEW = 4;
    private static final int MOST_RULES = 5;
    private static final int INDENT = 2;
    private static final int DEEP = 6;

    private final PrintStream out;
    private final FindingMessages messages;
    private final Terminal terminal;
    private final ChangeWords changes;

    FindingsPrinter(PrintStream out, FindingMessages messages, Terminal terminal) {
        this.out = out;
        this.messages = messages;
        this.terminal = terminal;
        this.changes = new ChangeWords(messages);
    }

    void print(List<Finding> findings) {
        Map<String, List<Finding>> measures = new LinkedHashMap<>();
        findings.forEach(
                finding -> measures.computeIfAbsent(finding.places().get(0).measure(), measure -> new ArrayList<>())
                        .add(finding));
        measures.forEach(this::print);
        out.println();
        if (findings.size() > FEW) {
            paragraph(messages.text("check.most", most(findings)), 0);
        }
        paragraph(
                messages.text(
                        "check.summary",
                        count(findings, Severity.BLOCKS),
                        count(findings, Severity.WARNS),
                        count(findings, Severity.HINTS)),
                0);
    }

    private void print(String measure, List<Finding> findings) {
        out.println();
        String title = measure.isEmpty() ? messages.text("check.report") : messages.text("check.measure", measure);
        out.println(terminal.bold(title));
        for (List<Finding> fold : Folds.folded(findings, Function.identity())) {
            if (fold.size() == 1) {
                print(fold.get(0));
            } else {
                printFold(fold);
            }
        }
    }

    private void print(Finding finding) {
        head(finding, messages.text(finding.message()));
        paragraph(
                finding.places().stream()
                        .map(place -> (place.measure() + " «" + shortened(place.text()) + "»").trim())
                        .collect(Collectors.joining("; ")),
                DEEP);
        String change = changes.of(finding);
        if (change != null) {
            paragraph(messages.text("check.fix", change), DEEP);
        }
    }

    private void printFold(List<Finding> fold) {
        Finding first = fold.get(0);
        boolean same = fold.stream().allMatch(one -> one.message().equals(first.message()));
        String what = same ? messages.text(first.message()) : messages.text(first.rule() + ".title") + ".";
        head(first, what + " " + messages.text("check.places", fold.size()));
        List<String> told = fold.stream()
                .map(changes::of)
                .filter(Objects::nonNull)
                .distinct()
                .limit(FEW)
                .toList();
        if (!told.isEmpty()) {
            paragraph(messages.text("check.fix-all", String.join("; ", told)), DEEP);
        }
    }

    private void head(Finding finding, String text) {
        String weight = messages.text("check.severity." + finding.severity().code());
        List<String> lines = terminal.wrapped(weight + " " + finding.rule() + ": " + text, INDENT);
        out.println(lines.get(0).replace(weight, terminal.weighed(finding.severity(), weight)));
        lines.stream().skip(1).forEach(line -> out.println("  " + line));
    }

    private void paragraph(String text, int indent) {
        terminal.wrapped(text, indent).forEach(out::println);
    }

    /** «Тире – 23, Лапки – 4»: the rules that found most. */
    private String most(List<Finding> findings) {
        Map<String, Long> byRule =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        return byRule.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .map(rule -> messages.text(rule.getKey() + ".title") + " – " + rule.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
