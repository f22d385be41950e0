package ua.zvit.proofreading.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Severity;

/** Shows findings to a person at a terminal: by measure, the weight first, then the counts. */
final class FindingsPrinter {

    private static final int LONGEST = 70;

    private final PrintStream out;
    private final FindingMessages messages;

    FindingsPrinter(PrintStream out, FindingMessages messages) {
        this.out = out;
        this.messages = messages;
    }

    void print(List<Finding> findings) {
        String measure = null;
        for (Finding finding : findings) {
            String here = finding.places().get(0).measure();
            if (!here.equals(measure)) {
                out.println();
                out.println(here.isEmpty() ? messages.text("check.report") : messages.text("check.measure", here));
                measure = here;
            }
            print(finding);
        }
        out.println();
        out.println(messages.text(
                "check.summary",
                count(findings, Severity.BLOCKS),
                count(findings, Severity.WARNS),
                count(findings, Severity.HINTS)));
    }

    private void print(Finding finding) {
        String weight = messages.text("check.severity." + finding.severity().code());
        out.println("  " + weight + " " + finding.rule() + ": " + messages.text(finding.message()));
        String places = finding.places().stream()
                .map(place -> (place.measure() + " «" + shortened(place.text()) + "»").trim())
                .collect(Collectors.joining("; "));
        out.println("      " + places);
        if (finding.fix() != null && !finding.fix().isBlank()) {
            out.println("      " + messages.text("check.fix", shortened(finding.fix())));
        }
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
