package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.events.EventQueries;
import ua.zvit.events.values.EventFigures;
import ua.zvit.events.values.EventSummary;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.web.shared.PagedSearch;
import ua.zvit.web.shared.TextView;

/** The register page by page, the latest first; what is looked for stands in the address, and is shown in several ways. */
@Named
@RequestScoped
public class EventsView extends PagedSearch<EventSummary> {
    private static final int SIZE = 25;

    private EventQueries events;
    private EventWordsView words;
    private TextView text;
    private EventSearch sought = new EventSearch();
    private String view = "";
    private EventFigures figures;

    protected EventsView() {
        super(SIZE);
    }

    @Inject
    public EventsView(EventQueries events, EventWordsView words, TextView text) {
        super(SIZE);
        this.events = events;
        this.words = words;
        this.text = text;
    }

    @Override
    protected List<EventSummary> search(int offset, int limit) {
        return events.list(sought.filter(), offset, limit);
    }

    @Override
    public boolean isSearched() {
        return sought.isParticular();
    }

    /** @return how the register is shown */
    public EventWay getWay() {
        return EventWay.of(view);
    }

    public List<EventWay> getWays() {
        return List.of(EventWay.values());
    }

    /** @return this search shown in that way */
    public String wayUrl(EventWay way) {
        return "events.xhtml?view=" + way.code() + sought.query();
    }

    /** @return this search on another page */
    public String pageUrl(int number) {
        return wayUrl(EventWay.LIST) + "&page=" + number;
    }

    public EventFigures getFigures() {
        if (figures == null) {
            figures = events.figures(sought.filter());
        }
        return figures;
    }

    /** Sends what is looked for as CSV. */
    public void export() {
        List<EventSummary> all = events.list(sought.filter(), 0, EventQueries.MOST);
        byte[] table = new EventTable(text, words).csv(all).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(table, "zvit-events-" + LocalDate.now() + ".csv", true);
    }

    public List<ProgrammeSummary> getProgrammes() {
        return events.programmes();
    }

    public List<DepartmentSummary> getDepartments() {
        return events.departments();
    }

    public EventSearch getSought() {
        return sought;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
