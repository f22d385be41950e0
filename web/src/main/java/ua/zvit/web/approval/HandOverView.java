package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.HandOverTask;
import ua.zvit.approval.StrandedTasks;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A department's task that nobody can do, to be handed to another department; for the administrator. */
@Named
@RequestScoped
public class HandOverView {
    private StrandedTasks stranded;
    private HandOverTask handing;
    private OrganisationQueries organisation;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private StrandedTask waiting;
    private String task;
    private String department;

    protected HandOverView() {}

    @Inject
    public HandOverView(
            StrandedTasks stranded,
            HandOverTask handing,
            OrganisationQueries organisation,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.stranded = stranded;
        this.handing = handing;
        this.organisation = organisation;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(this::find).ifPresent(found -> waiting = found);
    }

    private StrandedTask find() {
        person.requireAdmin();
        return stranded.list().stream()
                .filter(one -> one.isPassable() && one.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.TASK_UNKNOWN));
    }

    public void handOver() {
        if (refusals.tried(() -> handing.handOver(task, department))) {
            refusals.good(text.of("page.hand-over.done", waiting.position()));
            Faces.redirect("people.xhtml");
        }
    }

    /** @return the other departments that work today */
    public List<DepartmentSummary> getDepartments() {
        return organisation.openDepartments().stream()
                .filter(one -> waiting == null || !one.code().equals(waiting.department()))
                .toList();
    }

    public StrandedTask getWaiting() {
        return waiting;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
