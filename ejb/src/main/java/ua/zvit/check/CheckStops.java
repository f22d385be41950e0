package ua.zvit.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Stops a step while something blocks. Only rules that block under the council's settings run, over the report as it stands
 * in this very transaction; what was dismissed does not stop.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
public class CheckStops {
    private CheckAccess access;
    private ReportReading reading;
    private Checker checker;
    private FindingRepository findings;

    protected CheckStops() {}

    @Inject
    public CheckStops(CheckAccess access, ReportReading reading, Checker checker, FindingRepository findings) {
        this.access = access;
        this.reading = reading;
        this.checker = checker;
        this.findings = findings;
    }

    /**
     * @param measures the entries that a department submits
     * @throws ZvitException {@code CHECK-BLOCKS} with a fault for each finding that touches one of them
     */
    public void submission(long reportId, Collection<String> measures) {
        require(reportId, finding -> finding.places().stream().anyMatch(place -> measures.contains(place.measure())));
    }

    /** @throws ZvitException {@code CHECK-BLOCKS} with a fault for each finding in the whole report */
    public void approval(long reportId) {
        require(reportId, finding -> true);
    }

    private void require(long reportId, Predicate<Finding> concerned) {
        CheckSettings settings = checker.onlyBlocking(access.tuning().settings());
        Set<String> dismissed = findings.inForce(reportId).keySet();
        List<IdentifiedFinding> stopping =
                IdentifiedFinding.of(checker.check(reading.read(reportId), settings)).stream()
                        .filter(found -> found.blocks() && concerned.test(found.finding()))
                        .filter(found -> !dismissed.contains(found.identity()))
                        .toList();
        if (!stopping.isEmpty()) {
            CheckRights rights = access.rights(reportId);
            throw new ZvitException(
                    ErrorKind.INVALID,
                    "CHECK-BLOCKS",
                    stopping.stream().map(found -> fault(rights, found)).collect(Collectors.toList()));
        }
    }

    private static Fault fault(CheckRights rights, IdentifiedFinding found) {
        Place place = found.finding().places().get(0);
        LocalText message = language -> new Placing(rights, Messages.in(language), java.util.Map.of())
                .place(found)
                .message();
        return Fault.at(place.measure().isEmpty() ? null : place.measure(), place.field(), "check-blocks", message);
    }
}
