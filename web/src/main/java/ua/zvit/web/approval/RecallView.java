package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.review.RecallSubmission;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The drafter takes back what the own department has submitted, while nobody has begun with it. */
@Named
@RequestScoped
public class RecallView {
    private RecallSubmission recall;
    private OrganisationQueries organisation;
    private PersonView person;
    private RefusalsView refusals;
    private TextView text;
    private List<DepartmentSummary> departments;

    protected RecallView() {}

    @Inject
    public RecallView(
            RecallSubmission recall,
            OrganisationQueries organisation,
            PersonView person,
            RefusalsView refusals,
            TextView text) {
        this.recall = recall;
        this.organisation = organisation;
        this.person = person;
        this.refusals = refusals;
        this.text = text;
    }

    /** @return the caller's departments that could; none for people who never submit */
    public List<DepartmentSummary> departments(long report) {
        if (departments == null) {
            departments = person.hasRole(Roles.DRAFTER) ? recall.possible(report) : List.of();
        }
        return departments;
    }

    /** @return the caller's departments, whose questions stand on the page also when it is too late: then it is told so */
    public List<DepartmentSummary> getOwn() {
        return person.hasRole(Roles.DRAFTER) ? organisation.ownDepartments() : List.of();
    }

    /** @return whether that department is among them */
    public boolean isPossible(long report, DepartmentSummary department) {
        return departments(report).stream().anyMatch(one -> one.id() == department.id());
    }

    public void recall(long report, String department) {
        if (refusals.tried(() -> refusals.good(
                text.of("page.recall.done", recall.recall(report, department).size())))) {
            Faces.redirect("entry.xhtml?report=%s", String.valueOf(report));
        }
    }
}
