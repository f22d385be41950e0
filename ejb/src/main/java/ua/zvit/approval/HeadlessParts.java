package ua.zvit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.approval.values.WorkItem;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.Vacancies;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.ClearPart;
import ua.zvit.report.values.stage.BarredSender;

/**
 * Parts of reports that wait for a department's head who is not there, can't approve for want of the role, or has sent the
 * part and may not approve it as well. For the administrator.
 */
@ApplicationScoped
class HeadlessParts {
    private Vacancies vacancies;
    private OrganisationQueries organisation;
    private ClearPart parts;

    protected HeadlessParts() {}

    @Inject
    HeadlessParts(Vacancies vacancies, OrganisationQueries organisation, ClearPart parts) {
        this.vacancies = vacancies;
        this.organisation = organisation;
        this.parts = parts;
    }

    /**
     * @param waiting parts that lie with heads of departments
     * @return those that nobody can approve today, with the department of each
     */
    Map<WorkItem, Headless> of(List<WorkItem> waiting) {
        Map<WorkItem, Headless> headless = new HashMap<>();
        if (waiting.isEmpty()) {
            return headless;
        }
        Map<Long, DepartmentSummary> departments =
                organisation.departments().stream().collect(Collectors.toMap(DepartmentSummary::id, one -> one));
        Map<String, String> heads = vacancies.heads();
        Set<BarredSender> barred = Set.copyOf(parts.barred());
        for (WorkItem item : waiting) {
            DepartmentSummary department = departments.get(item.queue().partOf());
            String head = department == null ? null : heads.get(department.code());
            boolean own = barred.contains(
                    new BarredSender(item.reportId(), item.queue().partOf(), Objects.toString(head, "")));
            if (department != null && (head == null || own)) {
                headless.put(item, new Headless(department, own));
            }
        }
        return headless;
    }

    /** @param own whether its head has sent the part, and may not approve it as well */
    record Headless(DepartmentSummary department, boolean own) {}
}
