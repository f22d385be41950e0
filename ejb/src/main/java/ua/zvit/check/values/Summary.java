package ua.zvit.check.values;

import java.util.Map;
import ua.zvit.proofreading.Severity;

/**
 * The findings of a report in figures, as far as the caller may see them.
 *
 * @param fixed places mended by fixes that were applied through Zvit, by all departments
 * @param dismissed how many were set aside and still stand in the text
 * @param measures open findings by measure, counted in each that has a place of them; those of the report as a whole under the empty number;
 *     measures without any are left out
 */
public record Summary(int blocking, int warnings, int hints, int fixed, int dismissed, Map<String, Counts> measures) {

    public Summary {
        measures = Map.copyOf(measures);
    }

    /** Open findings by weight. */
    public record Counts(int blocking, int warnings, int hints) {
        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Severity severity) {
            return new Counts(
                    blocking + (severity == Severity.BLOCKS ? 1 : 0),
                    warnings + (severity == Severity.WARNS ? 1 : 0),
                    hints + (severity == Severity.HINTS ? 1 : 0));
        }

        public int all() {
            return blocking + warnings + hints;
        }
    }

    /** @return the open findings of one measure */
    public Counts of(String measure) {
        return measures.getOrDefault(measure, Counts.NONE);
    }
}
