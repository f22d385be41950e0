package ua.zvit.web.approval.way;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.approval.values.way.Incident;
import ua.zvit.approval.way.Incidents;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** What the system could not do by itself, and trying it again. */
@Named
@RequestScoped
public class IncidentsView {
    private Incidents incidents;
    private RefusalsView refusals;
    private TextView text;
    private List<Incident> found = List.of();

    protected IncidentsView() {}

    @Inject
    public IncidentsView(Incidents incidents, RefusalsView refusals, TextView text) {
        this.incidents = incidents;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(incidents::list).ifPresent(list -> found = list);
    }

    public List<Incident> getFound() {
        return found;
    }

    /** @return why it failed, as far as that may be told */
    public String why(Incident incident) {
        String code = incident.job().code();
        String words = code == null ? null : text.of("error." + code);
        return words == null || words.startsWith("error.") ? text.of("page.incidents.why-unknown") : words;
    }

    public void retry(String job) {
        if (refusals.tried(() -> incidents.retry(job))) {
            refusals.good(text.of("page.incidents.retried"));
            Faces.redirect("incidents.xhtml");
        }
    }
}
