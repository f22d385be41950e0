package ua.zvit.report.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.listing.EditionRepository;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.shared.Roles;

/** Which editions a report has and which of them is in force; everybody of the council may know. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportEditions {
    private ReportAccess access;
    private EditionRepository editions;

    protected ReportEditions() {}

    @Inject
    public ReportEditions(ReportAccess access, EditionRepository editions) {
        this.access = access;
        this.editions = editions;
    }

    /**
     * @return the living editions of that report's programme and period, by number
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public List<EditionStanding> of(long reportId) {
        access.require(reportId);
        return editions.beside(access.council(), reportId);
    }

    /** @return how these reports stand, by id; nothing of another council's */
    public Map<Long, EditionStanding> standings(List<Long> reportIds) {
        return editions.standings(access.council(), reportIds).stream()
                .collect(Collectors.toMap(EditionStanding::report, Function.identity()));
    }
}
