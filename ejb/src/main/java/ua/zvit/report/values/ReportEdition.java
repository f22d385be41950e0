package ua.zvit.report.values;

import ua.zvit.report.values.ReportDetails.Decision;

/**
 * Which edition of the report on its programme and period it is. Further ones are made of one that is archived.
 *
 * @param number from 1
 * @param former id of the report that it is to replace; null for the first one
 * @param decision to make it; null for the first one
 * @param reason why it was needed; null for the first one
 */
public record ReportEdition(int number, Long former, Decision decision, String reason) {
    public static final ReportEdition FIRST = new ReportEdition(1, null, null, null);

    public boolean isFurther() {
        return number > 1;
    }
}
