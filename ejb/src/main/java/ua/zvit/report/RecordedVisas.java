package ua.zvit.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.audit.HistoryEntry;
import ua.zvit.organisation.DepartmentSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.printing.PrintedVisa;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;

/**
 * The visas of a report: each department that writes agrees to its part by submitting it, and the history tells who did
 * so and when. A return of any of its measures takes the visa away until the department has submitted again. Nothing is
 * kept but the history.
 */
@ApplicationScoped
class RecordedVisas {
    private static final String SUBMITTED = "submitted";
    private static final String RETURNED = "returned";

    private AuditTrail audit;
    private OrganisationQueries organisation;

    protected RecordedVisas() {}

    @Inject
    RecordedVisas(AuditTrail audit, OrganisationQueries organisation) {
        this.audit = audit;
        this.organisation = organisation;
    }

    /** @return those that hold, in the order of the departments' first entries */
    List<PrintedVisa> of(Report report, Map<Long, DepartmentSummary> departments) {
        Map<String, Long> writers =
                report.entries().stream().collect(Collectors.toMap(Entry::number, Entry::departmentId));
        Map<Long, HistoryEntry> holding = holding(audit.history(ReportQueries.subject(report.id())), writers);
        return report.departments().stream()
                .filter(holding::containsKey)
                .map(department -> visa(departments.get(department), holding.get(department)))
                .toList();
    }

    /**
     * @param history oldest first
     * @param writers department of each measure
     * @return the submission that counts, by department
     */
    static Map<Long, HistoryEntry> holding(List<HistoryEntry> history, Map<String, Long> writers) {
        Map<Long, HistoryEntry> holding = new HashMap<>();
        for (HistoryEntry step : history) {
            List<Long> concerned = List.of(step.detail().split(", ")).stream()
                    .map(writers::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (step.action().equals(SUBMITTED)) {
                concerned.forEach(department -> holding.put(department, step));
            } else if (step.action().equals(RETURNED)) {
                concerned.forEach(holding::remove);
            }
        }
        return holding;
    }

    /** Whoever holds no office in the department stands for it by its name. */
    private PrintedVisa visa(DepartmentSummary department, HistoryEntry submission) {
        LocalDate day = LocalDate.ofInstant(submission.at(), ZoneId.systemDefault());
        String position = organisation
                .positionOf(submission.actor(), department.id(), day)
                .orElse(department.name());
        return new PrintedVisa(position, submission.actorName(), day);
    }
}
