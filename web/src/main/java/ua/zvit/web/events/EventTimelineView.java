package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.events.EventQueries;
import ua.zvit.events.values.EventSummary;

/** Events one after another, by the month in which they begin; the latest months first, within each the earliest event. */
@Named
@RequestScoped
public class EventTimelineView {
    /** So many at most; who has more narrows the search. */
    private static final int MOST = 300;

    private EventQueries events;
    private EventsView search;
    private List<Month> months;

    protected EventTimelineView() {}

    @Inject
    public EventTimelineView(EventQueries events, EventsView search) {
        this.events = events;
        this.search = search;
    }

    /**
     * A month.
     *
     * @param month such as {@code 2025-06}
     */
    public record Month(String month, List<EventSummary> events) {}

    public List<Month> getMonths() {
        if (months == null) {
            Map<YearMonth, List<EventSummary>> byMonth = events
                    .list(search.getSought().filter(), 0, MOST)
                    .stream()
                    .collect(Collectors.groupingBy(
                            event -> YearMonth.from(event.facts().begins()), LinkedHashMap::new, Collectors.toList()));
            months = byMonth.entrySet().stream()
                    .map(each -> new Month(
                            each.getKey().toString(),
                            each.getValue().stream()
                                    .sorted((one, other) -> one.facts()
                                            .begins()
                                            .compareTo(other.facts().begins()))
                                    .toList()))
                    .toList();
        }
        return months;
    }

    /** @return true where there may be more than are shown */
    public boolean isCut() {
        return getMonths().stream().mapToInt(month -> month.events().size()).sum() >= MOST;
    }

    public int getMost() {
        return MOST;
    }
}
