package ua.zvit.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.domain.Circuit;
import ua.zvit.approval.domain.CircuitRepository;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
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
    private PlanChecks checks;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private AuditTrail audit;

    protected ChangeCircuit() {}

    @Inject
    public ChangeCircuit(
            CircuitRepository circuits,
            PlanChecks checks,
            OrganisationQueries organisation,
            ProgrammeQueries programmes,
            AuditTrail audit) {
        this.circuits = circuits;
        this.checks = checks;
        this.organisation = organisation;
        this.programmes = programmes;
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
        CircuitPlan named = checks.checked(wanted, 0);
        Circuit circuit = standing.orElseGet(() -> new Circuit(council(), programme, named));
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

    private long council() {
        return organisation.council().id();
    }

    private static String titles(CircuitPlan plan) {
        Stream<String> first = plan.headsFirst()
                ? Stream.of(Messages.text(Messages.UKRAINIAN, "page.circuit.heads-on"))
                : Stream.empty();
        return Stream.concat(first, plan.stages().stream().map(CircuitStage::title))
                .collect(Collectors.joining(" → "));
    }
}
