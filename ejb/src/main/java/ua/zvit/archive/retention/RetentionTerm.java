package ua.zvit.archive.retention;

import java.time.LocalDate;

/**
 * How long a package must be kept: so many years, counted from the first of January after the year in which its case
 * was closed, which is the year of the council's decision. Where the nomenclature has changed since, the longer term
 * counts.
 */
public final class RetentionTerm {
    private RetentionTerm() {}

    /**
     * @param decision day of the decision; of a copy of a former report whose decision nobody knows, of its intake
     * @param sealed years as at sealing; null: for good
     * @param today years by the nomenclature of today; null: for good
     * @return last day it must be kept; null: for good
     */
    public static LocalDate lastDay(LocalDate decision, Integer sealed, Integer today) {
        return sealed == null || today == null
                ? null
                : LocalDate.of(decision.getYear() + Math.max(sealed, today), 12, 31);
    }

    static boolean isOver(LocalDate lastDay, LocalDate on) {
        return lastDay != null && on.isAfter(lastDay);
    }
}
