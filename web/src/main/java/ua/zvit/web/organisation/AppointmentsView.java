package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.StrandedTasks;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.organisation.AppointActingHead;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.PositionSummary;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Acting appointments: who stands in for whom, and the form of a new one; for the administrator. */
@Named
@RequestScoped
public class AppointmentsView {

    private OrganisationQueries organisation;
    private AppointActingHead appointing;
    private RefusalsView refusals;
    private PersonView person;
    private FormatView format;
    private TextView text;
    private AppointmentForm form = new AppointmentForm();

    @Inject
    StrandedTasks stranded;

    protected AppointmentsView() {}

    @Inject
    public AppointmentsView(
            OrganisationQueries organisation,
            AppointActingHead appointing,
            RefusalsView refusals,
            PersonView person,
            FormatView format,
            TextView text) {
        this.organisation = organisation;
        this.appointing = appointing;
        this.refusals = refusals;
        this.person = person;
        this.format = format;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
            person.requireAdmin();
            return person;
        });
    }

    /** @return tasks of positions that wait for nobody; an appointment can help these */
    public List<StrandedTask> getStranded() {
        return stranded.list().stream().filter(task -> !task.isPassable()).toList();
    }

    public void appoint() {
        if (refusals.tried(() -> appointing.appoint(form.order()))) {
            refusals.good(text.of("page.appointments.done", form.getPersonName()));
            Faces.redirect("appointments.xhtml");
        }
    }

    /** @return the latest first */
    public List<AppointmentSummary> getAppointments() {
        return organisation.appointments().stream()
                .sorted(Comparator.comparing(AppointmentSummary::validFrom).reversed())
                .toList();
    }

    public List<PositionSummary> getPositions() {
        return organisation.positions();
    }

    /** @return end of the key that tells whether the appointment runs, ended or is still to come */
    public String phase(AppointmentSummary order) {
        LocalDate today = format.today();
        if (today.isBefore(order.validFrom())) {
            return "ahead";
        }
        return today.isAfter(order.validTo()) ? "over" : "now";
    }

    public AppointmentForm getForm() {
        return form;
    }
}
