package ua.zvit.report.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.ReportRepository.Tally;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.Roles;

/** How many reports the councils of this installation have, for the operator, who reads none of them. */
@Stateless
public class ReportCounts {
    private ReportRepository reports;

    protected ReportCounts() {}

    @Inject
    public ReportCounts(ReportRepository reports) {
        this.reports = reports;
    }

    /** @return by the council's id; nothing for a council without reports */
    @RolesAllowed(Roles.OPERATOR)
    public Map<Long, Counts> byCouncil() {
        return reports.tallies().stream()
                .collect(Collectors.toMap(Tally::councilId, ReportCounts::counts, Counts::and));
    }

    private static Counts counts(Tally tally) {
        return tally.status().isChangeable()
                ? new Counts(tally.reports(), 0)
                : new Counts(0, ReportStatus.GONE.contains(tally.status()) ? 0 : tally.reports());
    }

    /** Reports that are under way, and those that the council has adopted. */
    public record Counts(long underWay, long adopted) {
        public static final Counts NONE = new Counts(0, 0);

        private Counts and(Counts other) {
            return new Counts(underWay + other.underWay, adopted + other.adopted);
        }
    }
}
