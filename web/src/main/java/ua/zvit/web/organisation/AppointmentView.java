package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ChangeAppointment;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.Versioned;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One acting appointment, to be put right, ended early or withdrawn; for the administrator. */
@Named
@RequestScoped
public class AppointmentView {

    private ChangeAppointment changing;
    private RefusalsView refusals;
    private PersonView person;
    private FormatView format;
    private TextView text;
    private AppointmentForm form = new AppointmentForm();
    private AppointmentSummary order;
    private String id;
    private LocalDate lastDay;
    private int version;

    protected AppointmentView() {}

    @Inject
    public AppointmentView(
            ChangeAppointment changing, RefusalsView refusals, PersonView person, FormatView format, TextView text) {
        this.changing = changing;
        this.refusals = refusals;
        this.person = person;
        this.format = format;
        this.text = text;
    }

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> find(number)))
                .ifPresent(found -> {
                    order = found.value();
                    version = found.version();
                    form = AppointmentForm.of(order);
                });
    }

    private Versioned<AppointmentSummary> find(long number) {
        person.requireAdmin();
        return changing.read(number);
    }

    public void correct() {
        if (refusals.tried(() -> changing.correct(getOrder().id(), form.order(), version))) {
            done("page.appointments.corrected", form.getPersonName());
        }
    }

    public void end() {
        if (refusals.tried(() -> changing.end(getOrder().id(), lastDay, version))) {
            done("page.appointments.ended", format.fullDay(lastDay));
        }
    }

    public void withdraw() {
        if (refusals.tried(() -> changing.withdraw(getOrder().id(), version))) {
            done("page.appointments.withdrawn", getOrder().personName());
        }
    }

    private void done(String key, String value) {
        refusals.good(text.of(key, value));
        Faces.redirect("appointments.xhtml");
    }

    /** @return true before its first day, while it can be withdrawn */
    public boolean isAhead() {
        return format.today().isBefore(getOrder().validFrom());
    }

    /** @return true while it is in force and can be ended early */
    public boolean isRunning() {
        return !isAhead()
                && !format.today().isAfter(getOrder().validTo())
                && getOrder().validFrom().isBefore(getOrder().validTo());
    }

    public AppointmentSummary getOrder() {
        if (order == null && id != null) {
            order = find(RefusalsView.id(id)).value();
        }
        return order;
    }

    public AppointmentForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    /** @param version the one that the page was made from, as its forms send it back */
    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
