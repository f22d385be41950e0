package ua.zvit.report.values.stage;

import java.util.List;
import java.util.Map;

/**
 * The stages of visas between the departments and the head, and between the head and the council, as they were laid when
 * the report started.
 *
 * @param twice whether one person may give several visas in a stage, in several capacities
 * @param stages in order, those after the head last; none where the report goes from the departments straight to the
 *     head and from there to the council
 * @param people names for people of those who are named in person, by the key of their desk
 */
public record ReportCircuit(boolean twice, List<VisaStage> stages, Map<String, String> people) {
    public static final ReportCircuit NONE = new ReportCircuit(false, List.of(), Map.of());

    public ReportCircuit {
        stages = List.copyOf(stages);
        people = Map.copyOf(people);
    }
}
