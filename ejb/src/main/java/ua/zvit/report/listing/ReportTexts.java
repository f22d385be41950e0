package ua.zvit.report.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.ReportRepository;
import ua.zvit.report.domain.ReportRepository.Line;
import ua.zvit.report.values.EntryStatus;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Roles;

/** Reports as a task list needs them: titles and how far the entries are, without the narratives. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportTexts {
    private ReportRepository reports;
    private ReportAccess access;
    private ReportRoute route;

    protected ReportTexts() {}

    @Inject
    public ReportTexts(ReportRepository reports, ReportAccess access, ReportRoute route) {
        this.reports = reports;
        this.access = access;
        this.route = route;
    }

    /** @return outlines by report id, of the own council only; one query however many are asked for */
    public Map<Long, Outline> outlines(List<Long> reportIds) {
        return reports.lines(access.council(), reportIds).stream()
                .collect(Collectors.groupingBy(
                        Line::reportId, Collectors.collectingAndThen(Collectors.toList(), Outline::of)));
    }

    /**
     * @return keys of the desks that give or are to give visas to a report, such as {@code position:5}
     * @throws ua.zvit.shared.ZvitException {@code REPORT-UNKNOWN} also for a report of another council
     */
    public List<String> visaDesks(long reportId) {
        return access.atHand(reportId).stages(route).told().circuit().stages().stream()
                .flatMap(stage -> stage.desks().stream())
                .distinct()
                .toList();
    }

    /** A report's title with the state of its entries. */
    public record Outline(String programme, ReportingPeriod period, List<Line> lines) {

        static Outline of(List<Line> lines) {
            return new Outline(lines.get(0).programme(), lines.get(0).period(), lines);
        }

        /** @return ids of the departments that write in it */
        public Set<Long> departments() {
            return lines.stream().map(Line::departmentId).collect(Collectors.toSet());
        }

        /** @return what that department has to write now */
        public Part toWrite(long departmentId) {
            return part(
                    line -> line.departmentId() == departmentId && line.status().isWritable());
        }

        /** @return what of that department lies with its head now */
        public Part toClear(long departmentId) {
            return part(line -> line.departmentId() == departmentId && line.status() == EntryStatus.CLEARING);
        }

        public Part whole() {
            return part(line -> true);
        }

        private Part part(Predicate<Line> wanted) {
            List<Line> chosen = lines.stream().filter(wanted).toList();
            return new Part(
                    chosen.stream().map(Line::number).toList(),
                    (int) chosen.stream().filter(Line::complete).count(),
                    (int) chosen.stream()
                            .filter(line -> line.status() == EntryStatus.RETURNED)
                            .count());
        }
    }

    /** Some measures of a report: their numbers, how many are complete and how many came back. */
    public record Part(List<String> measures, int written, int returned) {}
}
