package ua.zvit.report.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.AmendmentDetails;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.kept.FollowedAmendment;
import ua.zvit.report.values.ReportAmendment;
import ua.zvit.shared.Roles;

/** What the council has changed in the programme while a report was under way. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportAmendments {
    private ReportRepository reports;
    private ReportAccess access;
    private ProgrammeQueries programmes;

    protected ReportAmendments() {}

    @Inject
    public ReportAmendments(ReportRepository reports, ReportAccess access, ProgrammeQueries programmes) {
        this.reports = reports;
        this.access = access;
        this.programmes = programmes;
    }

    /** @return the latest first */
    public List<ReportAmendment> of(long reportId) {
        access.require(reportId);
        List<FollowedAmendment> followed = reports.followed(reportId);
        if (followed.isEmpty()) {
            return List.of();
        }
        long programme = access.report(reportId).programmeId();
        Map<Long, AmendmentDetails> known = programmes.programme(programme).amendments().stream()
                .collect(Collectors.toMap(AmendmentDetails::id, Function.identity()));
        return followed.stream()
                .map(each -> new ReportAmendment(known.get(each.amendmentId()), each.isTaken(), each.kept()))
                .toList();
    }
}
