package ua.zvit.approval.way;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.way.StageDuration;
import ua.zvit.approval.values.way.StageTime;
import ua.zvit.report.listing.ReportYears;
import ua.zvit.shared.Roles;

/** How long the stages of the approval take in the own council, year by year. */
@Stateless
public class StageDurations {
    private static final double DAY = Duration.ofDays(1).toMillis();

    private ReportYears years;
    private ProcessHistory history;

    protected StageDurations() {}

    @Inject
    public StageDurations(ReportYears years, ProcessHistory history) {
        this.years = years;
        this.history = history;
    }

    /** What is counted together. */
    private record Place(ApprovalStage stage, int year) {}

    /** @return stage by stage in the order of the way, in each the latest year first */
    @RolesAllowed({Roles.ADMIN, Roles.ACTING_HEAD, Roles.AUDITOR})
    public List<StageDuration> list() {
        Map<Long, Integer> reports = years.ofCouncil();
        Map<Place, List<StageTime>> together = history.times(reports.keySet()).stream()
                .collect(Collectors.groupingBy(time -> new Place(time.stage(), reports.get(time.reportId()))));
        return together.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(StageDuration::stage)
                        .thenComparing(Comparator.comparing(StageDuration::year).reversed()))
                .toList();
    }

    private static StageDuration of(Place place, List<StageTime> times) {
        List<Double> days = times.stream()
                .map(time -> time.time().toMillis() / DAY)
                .sorted()
                .toList();
        int middle = days.size() / 2;
        double median = days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2;
        return new StageDuration(
                place.stage(), place.year(), days.size(), tenth(median), tenth(days.get(days.size() - 1)));
    }

    private static double tenth(double days) {
        return Math.round(days * 10) / 10.0;
    }
}
