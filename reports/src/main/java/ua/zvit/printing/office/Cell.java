package ua.zvit.printing.office;

import java.math.BigDecimal;
import java.util.List;
import ua.zvit.printing.narrative.NarrativeBlock;
import ua.zvit.printing.narrative.NarrativeRun;

/** What a cell of the table holds. */
public sealed interface Cell {

    /** One line of text. */
    record Text(String value) implements Cell {}

    /** A narrative with its lists and tables. */
    record Narrative(List<NarrativeBlock> blocks) implements Cell {}

    /** Paragraphs of runs in one face each. */
    record Paragraphs(List<List<NarrativeRun>> value) implements Cell {}

    /**
     * A sum.
     *
     * @param value exact, in the document's unit; null while it is not known
     * @param decimals how finely it is shown
     */
    record Amount(BigDecimal value, int decimals) implements Cell {}

    /** Actual less planned spending in the document's unit; either is null while it is not known. */
    record Deviation(BigDecimal plan, BigDecimal actual, int decimals) implements Cell {
        public BigDecimal value() {
            return plan == null || actual == null ? null : actual.subtract(plan);
        }
    }

    /** Actual as a share of planned spending; either is null while it is not known. */
    record Percent(BigDecimal plan, BigDecimal actual) implements Cell {}
}
