package ua.zvit.report.values.stage;

import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.ReportingPeriod;

/**
 * A report that is not at its end, without anything that is in it.
 *
 * @param circuit its stages of visas; without stages where it has none, or has not started
 */
public record RunningReport(
        long id,
        String programme,
        ReportingPeriod period,
        ReportStatus status,
        long leadDepartmentId,
        ReportCircuit circuit) {
    public RunningReport {
        circuit = circuit == null ? ReportCircuit.NONE : circuit;
    }
}
