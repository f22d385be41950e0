package ua.zvit.entering.values;

/**
 * Sums of a section or of the whole, beside what the file itself tells.
 *
 * @param id of the part that has them
 * @param plan sum over the measures; empty where a measure has no number
 * @param actual as plan
 * @param planTold the file's own total, a cell
 * @param actualTold as planTold
 */
public record SheetSum(String id, String plan, String actual, SheetCell planTold, SheetCell actualTold) {

    /** @return whether the file tells a total that the measures do not add up to */
    public boolean isDiffering() {
        return differs(plan, planTold) || differs(actual, actualTold);
    }

    public boolean isTold() {
        return !planTold.text().isEmpty() || !actualTold.text().isEmpty();
    }

    private static boolean differs(String sum, SheetCell told) {
        if (told.text().isEmpty()) {
            return false;
        }
        try {
            return new java.math.BigDecimal(told.text()).compareTo(new java.math.BigDecimal(sum.isEmpty() ? "0" : sum))
                    != 0;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }
}
