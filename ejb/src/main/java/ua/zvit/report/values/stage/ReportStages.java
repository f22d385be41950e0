package ua.zvit.report.values.stage;

import java.util.List;
import ua.zvit.report.values.ReportStatus;

/**
 * The stages of a report as they stand.
 *
 * @param programme id of the programme that it tells of
 * @param status where the report stands
 * @param circuit as it was laid at the start; without stages before that
 * @param open number of the stage that waits, from 1; 0 where none does
 * @param begun number of the last stage that has begun: it waits, or visas of it are in force; 0 where none has
 * @param version of the report, that a change of its stages has to name
 * @param visas in force, in the order of the stages
 */
public record ReportStages(
        long programme,
        ReportStatus status,
        ReportCircuit circuit,
        int open,
        int begun,
        int version,
        List<GivenVisa> visas) {
    public ReportStages {
        visas = List.copyOf(visas);
    }

    /** @return working days of the stages together that are still to come after the place where the report stands */
    public int daysAhead() {
        return circuit.stages().stream()
                .skip(open)
                .filter(stage -> stage.afterHead() || !status.isWithHead())
                .mapToInt(VisaStage::days)
                .sum();
    }

    /** @return whether stages that have not begun can be changed: while departments write, or a stage is open */
    public boolean isChangeable() {
        return status == ReportStatus.DRAFTING || status == ReportStatus.VISAS;
    }
}
