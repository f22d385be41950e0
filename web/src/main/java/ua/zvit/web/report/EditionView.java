package ua.zvit.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import ua.zvit.archive.ArchivedEditions;
import ua.zvit.archive.values.ArchivedEdition;
import ua.zvit.report.edition.OpenEdition;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.document.EditionDecision;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The editions of a report beside each other, and making a further one; for the council's secretary and the administrator. */
@Named
@RequestScoped
public class EditionView {
    private ArchivedEditions editions;
    private OpenEdition opening;
    private PersonView person;
    private RefusalsView refusals;
    private TextView text;
    private final Map<Long, List<ArchivedEdition>> known = new HashMap<>();
    private String number;
    private LocalDate date;
    private String reason;

    protected EditionView() {}

    @Inject
    public EditionView(
            ArchivedEditions editions, OpenEdition opening, PersonView person, RefusalsView refusals, TextView text) {
        this.editions = editions;
        this.opening = opening;
        this.person = person;
        this.refusals = refusals;
        this.text = text;
    }

    /** @return by number */
    public List<ArchivedEdition> of(long report) {
        return known.computeIfAbsent(report, editions::of);
    }

    /** @return true when this one is in force, no later one is under way, and the person may make one */
    public boolean isOpenable(long report) {
        List<ArchivedEdition> all = of(report);
        return (person.isAdmin() || person.hasRole(Roles.COUNCIL))
                && !all.isEmpty()
                && all.get(all.size() - 1).standing().report() == report
                && all.get(all.size() - 1).standing().inForce();
    }

    /** @return number of the edition that would be made */
    public int next(long report) {
        return of(report).size() + 1;
    }

    /** @return which edition it is and what it is worth */
    public String words(EditionStanding standing) {
        return text.of(key(standing), standing.number());
    }

    private static String key(EditionStanding standing) {
        if (ReportStatus.GONE.contains(standing.status())) {
            return "page.edition.of-report";
        }
        if (standing.replaced()) {
            return "page.edition.replaced";
        }
        return standing.inForce() ? "page.edition.in-force" : "page.edition.under-way";
    }

    public void open(long report) {
        long[] made = new long[1];
        EditionDecision decision = new EditionDecision(number, date, reason);
        if (refusals.tried(
                () -> made[0] = opening.open(report, decision), fault -> "#edition:" + place(fault.field()))) {
            refusals.good(text.of("page.edition.done"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(made[0]));
        }
    }

    private static String place(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return "reason".equals(last) ? "why" : last;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
