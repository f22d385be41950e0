package ua.zvit.printing.office;

import ua.zvit.printing.form.FormColumn;

/**
 * A column of the table.
 *
 * @param of the form's column it stands for; several stand for one where money is told by source
 * @param group heading above several columns, or null
 * @param heading what the column's own head says
 * @param kind what its cells hold
 * @param weight width in proportion to the other columns
 */
public record Column(FormColumn of, String group, String heading, Kind kind, int weight) {

    public enum Kind {
        /** Short text. */
        TEXT,
        /** Paragraphs. */
        NARRATIVE,
        /** Thousand UAH; summed up. */
        AMOUNT,
        /** Actual less planned, thousand UAH. */
        DEVIATION,
        /** Actual as a share of the plan. */
        PERCENT;

        public boolean isFigure() {
            return this == AMOUNT || this == DEVIATION || this == PERCENT;
        }
    }
}
