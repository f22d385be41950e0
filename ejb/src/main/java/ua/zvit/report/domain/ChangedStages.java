package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.report.values.stage.VisaDesk;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** A report's stages after somebody has changed those that are still to come. */
final class ChangedStages {
    private final ReportCircuit circuit;

    ChangedStages(ReportCircuit circuit) {
        this.circuit = circuit;
    }

    /**
     * @param open number of the stage that waits; 0 where none does, and nothing is passed then
     * @param decided whether a desk has decided in a stage of that number
     */
    ReportCircuit passed(int open, BiPredicate<Integer, String> decided, String from, VisaDesk to) {
        List<VisaStage> stages = new ArrayList<>(circuit.stages());
        for (int number = Math.max(open, 1); open > 0 && number <= stages.size(); number++) {
            VisaStage stage = stages.get(number - 1);
            if (stage.desks().contains(from) && !decided.test(number, from)) {
                if (stage.desks().contains(to.key())) {
                    throw new ZvitException(
                            ErrorCode.CIRCUIT_INVALID, List.of(Fault.at(null, "holder", "holder-twice")));
                }
                stages.set(number - 1, stage.passed(from, to.key()));
            }
        }
        Map<String, String> people = new HashMap<>(circuit.people());
        if (to.name() != null) {
            people.put(to.key(), to.name());
        }
        return new ReportCircuit(circuit.twice(), stages, people);
    }

    /** @param after number of the last stage that stays, from 1; 0 for none */
    ReportCircuit followedBy(int after, ReportCircuit later) {
        List<VisaStage> stages = new ArrayList<>(circuit.stages().subList(0, after));
        stages.addAll(later.stages());
        Map<String, String> people = new HashMap<>(circuit.people());
        people.putAll(later.people());
        return new ReportCircuit(later.twice(), stages, people);
    }
}
