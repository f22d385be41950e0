package ua.zvit.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.approval.domain.Circuit;
import ua.zvit.approval.domain.CircuitRepository;
import ua.zvit.approval.values.CircuitPlan;
import ua.zvit.approval.values.CircuitStage;
import ua.zvit.approval.values.HolderKind;
import ua.zvit.approval.values.StageHolder;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The administrator lays the stages of visas of the council or of a programme. Reports that are under way keep the stages
 * that they were started with.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChangeCircuit {
    private CircuitRepository circuits;
    private CircuitHolders holders;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private People people;
    private AuditTrail audit;

    protected ChangeCircuit() {}

    @Inject
    public ChangeCircuit(
            CircuitRepository circuits,
            CircuitHolders holders,
            OrganisationQueries organisation,
            ProgrammeQueries programmes,
            People people,
            AuditTrail audit) {
        this.circuits = circuits;
        this.holders = holders;
        this.organisation = organisation;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
    }

    /**
     * @param version that the change was made from; 0 where nothing was kept
     * @throws ZvitException {@code CIRCUIT-STALE}, {@code CIRCUIT-INVALID} with each fault
     */
    public void ofCouncil(CircuitPlan wanted, int version) {
        lay(circuits.ofCouncil(council()), null, wanted, version);
        audit.record(CircuitQueries.subject(null), "circuit-changed", titles(wanted), null);
    }

    /** @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council, or as {@link #ofCouncil} */
    public void ofProgramme(long programme, CircuitPlan wanted, int version) {
        programmes.programme(programme);
        lay(circuits.ofProgramme(council(), programme), programme, wanted, version);
        audit.record(CircuitQueries.subject(programme), "circuit-changed", titles(wanted), null);
    }

    /**
     * The programme goes by the council's circuit from now on.
     *
     * @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council, {@code CIRCUIT-STALE}
     */
    public void removeOfProgramme(long programme, int version) {
        programmes.programme(programme);
        Optional<Circuit> standing = circuits.ofProgramme(council(), programme);
        requireRead(standing, version);
        standing.ifPresent(circuits::remove);
        audit.record(CircuitQueries.subject(programme), "circuit-removed", "", null);
    }

    private void lay(Optional<Circuit> standing, Long programme, CircuitPlan wanted, int version) {
        requireRead(standing, version);
        CircuitPlan named = named(wanted);
        Circuit circuit = standing.orElseGet(() -> new Circuit(council(), programme, named));
        List<Fault> faults = holders.faults(named, this::isKnown);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CIRCUIT_INVALID, faults);
        }
        if (standing.isPresent()) {
            circuit.lay(named);
            circuits.write();
        } else {
            circuits.add(circuit);
        }
    }

    private static void requireRead(Optional<Circuit> standing, int version) {
        if (standing.map(Circuit::version).orElse(0) != version) {
            throw new ZvitException(ErrorCode.CIRCUIT_STALE);
        }
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
                wanted.stages().stream().map(stage -> named(stage, known)).toList());
    }

    private static CircuitStage named(CircuitStage stage, Map<String, String> known) {
        List<StageHolder> named = stage.holders().stream()
                .map(holder -> new StageHolder(
                        holder.kind(),
                        holder.code(),
                        holder.kind() == HolderKind.PERSON ? known.get(holder.code()) : null))
                .toList();
        return new CircuitStage(
                stage.title(),
                named,
                stage.rule(),
                stage.needed(),
                stage.days(),
                stage.backToStages(),
                stage.commentAsked());
    }

    private boolean isKnown(StageHolder holder) {
        return holder.kind() != HolderKind.PERSON || holder.name() != null;
    }

    private List<PersonSummary> approvers() {
        return people.census().people().stream()
                .filter(person -> person.enabled() && person.roles().contains(Roles.ACTING_HEAD))
                .toList();
    }

    private long council() {
        return organisation.council().id();
    }

    private static String titles(CircuitPlan plan) {
        return plan.stages().stream().map(CircuitStage::title).collect(Collectors.joining(" → "));
    }
}
