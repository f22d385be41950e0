package ua.zvit.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.StageWay;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.report.values.stage.ReportStages;
import ua.zvit.report.values.stage.StageAsked;
import ua.zvit.report.values.stage.StageEnd;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The stages of visas on a report's way: which waits, what was given, and what one more step would bring. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class StageQueries {
    private ReportAccess access;
    private ReportRoute route;

    protected StageQueries() {}

    @Inject
    public StageQueries(ReportAccess access, ReportRoute route) {
        this.access = access;
        this.route = route;
    }

    /**
     * @return the stage that waits; empty where none does
     * @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public Optional<StageAsked> asked(long reportId) {
        return way(reportId).asked();
    }

    /** @throws ZvitException {@code REPORT-UNKNOWN} also for a report of another council */
    public ReportStages of(long reportId) {
        return way(reportId).told();
    }

    /** @return whether the report passes stages of visas at all */
    public boolean isStaged(long reportId) {
        return way(reportId).isStaged();
    }

    /** @return whether a stage would be open if the last department submitted what stands there now */
    public boolean isAheadOfDepartments(long reportId) {
        return way(reportId).isAheadOfDepartments();
    }

    /** @return whether a stage would be open if the head let the report go as it stands */
    public boolean isAheadOfCouncil(long reportId) {
        return way(reportId).isAheadOfCouncil();
    }

    /** @return what a visa on the open stage would bring, and whether a further stage is to be passed then */
    public Forecast ifGiven(long reportId) {
        StageWay way = way(reportId);
        return new Forecast(way.ifGiven(), way.isAheadOfOpen());
    }

    /** @return what a refusal on the open stage would bring; null where no stage is open */
    public StageEnd ifRefused(long reportId) {
        return way(reportId).ifRefused();
    }

    private StageWay way(long reportId) {
        Report report = access.atHand(reportId);
        return report.stages(route);
    }

    /**
     * What a visa would bring.
     *
     * @param end null where no stage is open
     * @param stageAhead whether a further stage is to be passed after the open one
     */
    public record Forecast(StageEnd end, boolean stageAhead) {}
}
