package ua.zvit.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.zvit.approval.domain.Circuit;
import ua.zvit.approval.domain.CircuitRepository;
import ua.zvit.approval.values.circuit.CircuitDetails;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.approval.values.way.WayStage;
import ua.zvit.approval.values.way.WayStage.Standing;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.Office;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.StageQueries;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.VisaStage;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The stages of visas of the own council, of its programmes, and on the way of single reports. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CircuitQueries {
    private CircuitRepository circuits;
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private CircuitHolders holders;
    private StageQueries stages;
    private AuditTrail audit;

    protected CircuitQueries() {}

    @Inject
    public CircuitQueries(
            CircuitRepository circuits,
            OrganisationQueries organisation,
            ProgrammeQueries programmes,
            CircuitHolders holders,
            StageQueries stages,
            AuditTrail audit) {
        this.circuits = circuits;
        this.organisation = organisation;
        this.programmes = programmes;
        this.holders = holders;
        this.stages = stages;
        this.audit = audit;
    }

    /** @return what reports are started with whose programme has no circuit of its own; without stages where none is laid */
    public CircuitDetails council() {
        return circuits.ofCouncil(own())
                .map(circuit -> details(null, circuit))
                .orElseGet(() -> new CircuitDetails(null, true, CircuitPlan.NONE, 0));
    }

    /**
     * @return the programme's own circuit; the council's, told as not its own and with version 0, where it has none
     * @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council
     */
    public CircuitDetails programme(long programme) {
        String title = programmes.programme(programme).content().title();
        return circuits.ofProgramme(own(), programme)
                .map(circuit -> details(title, circuit))
                .orElseGet(() -> new CircuitDetails(title, false, council().plan(), 0));
    }

    private static CircuitDetails details(String programme, Circuit circuit) {
        return new CircuitDetails(programme, true, circuit.plan(), circuit.version());
    }

    /**
     * @param programme null for the council's own
     * @return what was done with the circuit, oldest first
     */
    public List<HistoryEntry> history(Long programme) {
        return audit.history(subject(programme));
    }

    static String subject(Long programme) {
        return programme == null ? "circuit" : "circuit:" + programme;
    }

    /** @return what a report of that programme would be started with */
    public CircuitPlan plan(long programme) {
        long council = own();
        Optional<Circuit> laid = circuits.ofProgramme(council, programme);
        return laid.or(() -> circuits.ofCouncil(council)).map(Circuit::plan).orElse(CircuitPlan.NONE);
    }

    /** @return how each holder of a stage is called today */
    public List<HolderName> names(List<StageHolder> wanted) {
        List<Office> offices = wanted.isEmpty() ? List.of() : holders.offices();
        return wanted.stream()
                .map(holder -> CircuitHolders.name(holder, offices))
                .toList();
    }

    /**
     * @return the stages of a report, in order: as they are laid for it, or before its start as they would be
     * @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public List<WayStage> ofReport(long reportId) {
        ReportStages standing = stages.of(reportId);
        if (standing.status() == ReportStatus.CREATED) {
            return planned(plan(standing.programme()));
        }
        List<VisaStage> all = standing.circuit().stages();
        List<Office> offices = all.isEmpty() ? List.of() : holders.offices();
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(number -> stage(number, standing, offices))
                .toList();
    }

    private List<WayStage> planned(CircuitPlan plan) {
        return IntStream.rangeClosed(1, plan.stages().size())
                .mapToObj(number -> planned(number, plan.stages().get(number - 1)))
                .toList();
    }

    private WayStage planned(int number, CircuitStage stage) {
        return new WayStage(
                number,
                stage.title(),
                names(stage.holders()),
                stage.rule(),
                stage.needed(),
                stage.afterHead(),
                Standing.AHEAD,
                List.of());
    }

    private static WayStage stage(int number, ReportStages standing, List<Office> offices) {
        VisaStage stage = standing.circuit().stages().get(number - 1);
        return new WayStage(
                number,
                stage.title(),
                stage.desks().stream()
                        .map(desk -> CircuitHolders.name(desk, standing.circuit(), offices))
                        .toList(),
                stage.rule(),
                stage.needed(),
                stage.afterHead(),
                standing(number, standing),
                standing.visas().stream().filter(visa -> visa.stage() == number).toList());
    }

    private static Standing standing(int number, ReportStages standing) {
        return switch (standing.status()) {
            case CREATED, DRAFTING, WITHDRAWN -> Standing.AHEAD;
            case VISAS, CONCLUSIONS ->
                number < standing.open() ? Standing.DONE : number == standing.open() ? Standing.NOW : Standing.AHEAD;
            case REVIEW, SIGNING ->
                standing.circuit().stages().get(number - 1).afterHead() ? Standing.AHEAD : Standing.DONE;
            case COUNCIL, ADOPTED, ARCHIVED, REJECTED -> Standing.DONE;
        };
    }

    private long own() {
        return organisation.council().id();
    }
}
