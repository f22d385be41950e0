package ua.zvit.approval.circuit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.approval.domain.CircuitRules;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Whether stages of visas can be laid as somebody wants them: by their own rules, and by who is there to give visas. */
@ApplicationScoped
class PlanChecks {
    private CircuitHolders holders;
    private People people;

    protected PlanChecks() {}

    @Inject
    PlanChecks(CircuitHolders holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    /**
     * @param begun how many stages at the beginning are as they are, and not looked at
     * @return the same with the names of those who are named in person
     * @throws ZvitException {@code CIRCUIT-INVALID} with each fault
     */
    CircuitPlan checked(CircuitPlan wanted, int begun) {
        CircuitPlan named = named(wanted);
        CircuitRules.check(named, begun);
        List<Fault> faults = holders.faults(named, begun, PlanChecks::isKnown);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CIRCUIT_INVALID, faults);
        }
        return named;
    }

    /** Who is named in person is called as the accounts call them; nobody else may bring a name along. */
    private CircuitPlan named(CircuitPlan wanted) {
        boolean names = wanted.stages().stream()
                .flatMap(stage -> stage.holders().stream())
                .anyMatch(holder -> holder.kind() == HolderKind.PERSON);
        Map<String, String> known = new HashMap<>();
        if (names) {
            approvers().forEach(person -> known.put(person.username(), person.name()));
        }
        return new CircuitPlan(
                wanted.twice(),
                wanted.headsFirst(),
                wanted.stages().stream().map(stage -> named(stage, known)).toList());
    }

    private static CircuitStage named(CircuitStage stage, Map<String, String> known) {
        List<StageHolder> named = stage.holders().stream()
                .map(holder -> new StageHolder(
                        holder.kind(),
                        holder.code(),
                        holder.kind() == HolderKind.PERSON ? known.get(holder.code()) : null))
                .toList();
        return stage.heldBy(named);
    }

    private static boolean isKnown(StageHolder holder) {
        return holder.kind() != HolderKind.PERSON || holder.name() != null;
    }

    private List<PersonSummary> approvers() {
        return people.census().people().stream()
                .filter(person -> person.enabled() && person.roles().contains(Roles.ACTING_HEAD))
                .toList();
    }
}
