package ua.zvit.report.values.stage;

import java.util.List;

/**
 * A visa that was given or refused.
 *
 * @param departments ids of those that have to write again; empty unless the report goes back to departments
 */
public record VisaStep(StageEnd end, List<Long> departments) {
    public VisaStep {
        departments = List.copyOf(departments);
    }

    public static VisaStep of(StageEnd end) {
        return new VisaStep(end, List.of());
    }
}
