package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.events.EventQueries;
import ua.zvit.events.Gazetteer;
import ua.zvit.events.KeepEvent;
import ua.zvit.events.values.EventSummary;
import ua.zvit.events.values.KnownTown;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Writing an event into the register, or changing one. */
@Named
@RequestScoped
public class EventEditView {
    private KeepEvent keeping;
    private EventQueries events;
    private Gazetteer gazetteer;
    private RefusalsView refusals;
    private TextView text;
    private EventForm form = new EventForm();
    private String id;
    private int version;
    private boolean asked;
    private boolean outside;

    protected EventEditView() {}

    @Inject
    public EventEditView(
            KeepEvent keeping, EventQueries events, Gazetteer gazetteer, RefusalsView refusals, TextView text) {
        this.keeping = keeping;
        this.events = events;
        this.gazetteer = gazetteer;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        if (isNew()) {
            refusals.opening(keeping::departments);
        } else {
            refusals.number(getId())
                    .flatMap(number -> refusals.opening(() -> writable(number)))
                    .ifPresent(found -> {
                        form = EventForm.of(found.facts());
                        version = found.version();
                    });
        }
    }

    private EventSummary writable(long number) {
        EventSummary found = events.event(number).event();
        if (!found.writable()) {
            throw new ZvitException(ErrorCode.EVENT_OTHER_DEPARTMENT, found.department());
        }
        return found;
    }

    public void save() {
        if (refusals.tried(this::keep, EventEditView::place)) {
            refusals.good(text.of("page.event.kept", form.getTitle()));
            Faces.redirect("event.xhtml?id=%s", id);
        }
    }

    private void keep() {
        try {
            EventSummary kept = isNew()
                    ? keeping.register(form.getDepartment(), form.facts(), outside)
                    : keeping.change(RefusalsView.id(getId()), form.facts(), version, outside);
            id = Long.toString(kept.id());
        } catch (ZvitException refused) {
            asked = refused.error() == ErrorCode.EVENT_OUTSIDE;
            throw refused;
        }
    }

    private static String place(Fault fault) {
        return "#event:" + fault.field();
    }

    public boolean isNew() {
        return getId() == null || getId().isBlank();
    }

    /** @return departments in whose name the reader may write; to choose from where there are several */
    public List<DepartmentSummary> getDepartments() {
        return keeping.departments();
    }

    /** @return towns of the table, proposed while one types */
    public List<KnownTown> getTowns() {
        return gazetteer.towns();
    }

    public EventForm getForm() {
        return form;
    }

    /** Asked already while what was sent is being read. */
    public String getId() {
        return id == null ? Faces.getRequestParameter("id") : id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** @return whether the days lie in no programme, which is asked; the answer is awaited while it is being read */
    public boolean isAsked() {
        return asked || outside || Faces.getRequestParameter("event:outside") != null;
    }

    public boolean isOutside() {
        return outside;
    }

    public void setOutside(boolean outside) {
        this.outside = outside;
    }
}
