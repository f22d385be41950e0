package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.events.EventQueries;
import ua.zvit.events.KeepEvent;
import ua.zvit.events.values.EventDetails;
import ua.zvit.events.values.EventSummary;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** One event with the measures that cite it; its department may take it away while none does. */
@Named
@RequestScoped
public class EventView {
    private EventQueries events;
    private KeepEvent keeping;
    private RefusalsView refusals;
    private TextView text;
    private EventDetails details;
    private String id;
    private Integer version;

    protected EventView() {}

    @Inject
    public EventView(EventQueries events, KeepEvent keeping, RefusalsView refusals, TextView text) {
        this.events = events;
        this.keeping = keeping;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        getDetails();
    }

    public void remove() {
        EventSummary event = getDetails().event();
        if (refusals.tried(() -> keeping.remove(event.id(), getVersion()), fault -> "#citations")) {
            refusals.good(text.of("page.event.removed", event.facts().title()));
            Faces.redirect("events.xhtml");
        }
    }

    /** Asked already while what was sent is being read. */
    public EventDetails getDetails() {
        if (details == null) {
            refusals.number(getId())
                    .flatMap(number -> refusals.opening(() -> events.event(number)))
                    .ifPresent(found -> details = found);
        }
        return details;
    }

    /** @return the version that the page shows, or showed when it was sent */
    public int getVersion() {
        return version == null ? getDetails().event().version() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getId() {
        return id == null ? Faces.getRequestParameter("id") : id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
