package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ArrangeDeputy;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Who stands in for whom among drafters: for who goes on a vacation, a head, the administrator. */
@Named
@RequestScoped
public class DeputiesView {
    private ArrangeDeputy deputies;
    private OrganisationQueries organisation;
    private RefusalsView refusals;
    private FormatView format;
    private TextView text;
    private List<DeputySummary> arrangements;
    private String department;
    private String username = "";
    private LocalDate from;
    private LocalDate to;
    private String reason = "";

    protected DeputiesView() {}

    @Inject
    public DeputiesView(
            ArrangeDeputy deputies,
            OrganisationQueries organisation,
            RefusalsView refusals,
            FormatView format,
            TextView text) {
        this.deputies = deputies;
        this.organisation = organisation;
        this.refusals = refusals;
        this.format = format;
        this.text = text;
    }

    public void open() {
        refusals.opening(deputies::arrangements).ifPresent(found -> {
            arrangements = found;
            from = format.today();
        });
    }

    public void arrange() {
        DeputySummary wanted =
                new DeputySummary(0, department, null, username.strip(), null, from, to, reason.strip(), null, 0);
        refusals.tried(
                () -> {
                    DeputySummary made = deputies.arrange(wanted);
                    refusals.good(text.of(
                            "page.deputies.done",
                            made.personName(),
                            made.departmentName(),
                            text.of(
                                    "page.appointments.from-to",
                                    format.fullDay(made.from()),
                                    format.fullDay(made.to()))));
                    Faces.redirect("deputies.xhtml");
                },
                fault -> "#deputy:" + fault.field());
    }

    public void end(DeputySummary deputy) {
        if (refusals.tried(() -> deputies.end(deputy.id(), deputy.version()))) {
            refusals.good(text.of("page.deputies.ended", deputy.personName(), deputy.departmentName()));
            Faces.redirect("deputies.xhtml");
        }
    }

    /** @return by the first day */
    public List<DeputySummary> getArrangements() {
        if (arrangements == null) {
            arrangements = deputies.arrangements();
        }
        return arrangements;
    }

    /** @return departments whose work the reader may give to somebody */
    public List<DepartmentSummary> getDepartments() {
        Set<String> codes = deputies.departments();
        return organisation.departments().stream()
                .filter(known -> codes.contains(known.code()))
                .toList();
    }

    public List<PersonSummary> getColleagues() {
        return deputies.colleagues();
    }

    /** @return whether it may be ended by the reader, who may also be the deputy alone */
    public boolean isOwn(DeputySummary deputy) {
        return deputies.departments().contains(deputy.department());
    }

    public boolean isRunning(DeputySummary deputy) {
        return deputy.holds(format.today());
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = Objects.requireNonNullElse(username, "");
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
