package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.organisation.CouncilList;
import ua.zvit.report.listing.ReportCounts;
import ua.zvit.web.shared.RefusalsView;

/** The councils of this installation with their figures, for its operator; an empty one says how to begin. */
@Named
@RequestScoped
public class CouncilsView {
    private CouncilList councils;
    private ReportCounts reports;
    private RefusalsView refusals;
    private List<CouncilRow> all = List.of();

    protected CouncilsView() {}

    @Inject
    public CouncilsView(CouncilList councils, ReportCounts reports, RefusalsView refusals) {
        this.councils = councils;
        this.reports = reports;
        this.refusals = refusals;
    }

    public void open() {
        refusals.opening(() -> CouncilRow.of(councils.all(), reports.byCouncil()))
                .ifPresent(found -> all = found);
    }

    public List<CouncilRow> getAll() {
        return all;
    }
}
