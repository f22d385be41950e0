package ua.zvit.report.values;

import java.util.List;

/**
 * The stages of a report as they stand.
 *
 * @param programme id of the programme that it tells of
 * @param status where the report stands
 * @param circuit as it was laid at the start; without stages before that
 * @param open number of the stage that waits, from 1; 0 where none does
 * @param visas in force, in the order of the stages
 */
public record ReportStages(
        long programme, ReportStatus status, ReportCircuit circuit, int open, List<GivenVisa> visas) {
    public ReportStages {
        visas = List.copyOf(visas);
    }
}
