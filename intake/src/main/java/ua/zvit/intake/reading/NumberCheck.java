package ua.zvit.intake.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ua.zvit.intake.reading.row.Findings;

/** Asks about numbers that are missing or stand twice in one section, and about measures that stand in none. */
final class NumberCheck {
    private final Findings findings;

    NumberCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DraftSection root) {
        List<DraftMeasure> all = root.all();
        List<DraftMeasure> without =
                all.stream().filter(measure -> measure.number.isEmpty()).toList();
        if (without.size() == all.size() && all.size() > 1) {
            findings.ask("number-missing", without.get(0).place(), Integer.toString(all.size()));
        } else {
            without.forEach(measure -> findings.ask("number-missing", measure.title, "1"));
        }
        if (!root.measures.isEmpty()) {
            findings.ask("section-missing", root.measures.get(0).place(), Integer.toString(root.measures.size()));
        }
        twice(root);
    }

    /** A sheet that takes numbers for sums makes «1.1» of «1.10». */
    private static boolean isTenth(String before, String number) {
        int point = number.lastIndexOf('.');
        return point > 0
                && before.equals(number.substring(0, point + 1)
                        + (Integer.parseInt("0" + number.substring(point + 1).replaceAll("\\D", "")) * 10 - 1));
    }

    private void twice(DraftSection section) {
        Set<String> seen = new HashSet<>();
        twice(section.measures, seen);
        section.sections.forEach(this::twice);
    }

    private void twice(List<DraftMeasure> measures, Set<String> seen) {
        String before = "";
        for (DraftMeasure measure : measures) {
            if (seen.contains(measure.number) && isTenth(before, measure.number)) {
                findings.ask("number-twice", measure.number + "0", measure.title);
                measure.number = measure.number + "0";
            }
            before = measure.number;
            if (!measure.number.isEmpty() && !seen.add(measure.number.toLowerCase(Locale.ROOT))) {
                findings.ask("number-twice", measure.number, measure.title);
            }
            twice(measure.measures, seen);
        }
    }
}
