package ua.zvit.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.events.EventQueries;
import ua.zvit.events.Gazetteer;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventSummary;
import ua.zvit.events.values.KnownTown;
import ua.zvit.web.shared.TextView;

/** Where events took place: a map drawn from coordinates, and beside it the same as a table, with what is not on the map. */
@Named
@RequestScoped
public class EventMapView {
    private EventQueries events;
    private EventsView search;
    private Gazetteer gazetteer;
    private EventWordsView words;
    private TextView text;
    private List<Place> places;

    protected EventMapView() {}

    @Inject
    public EventMapView(
            EventQueries events, EventsView search, Gazetteer gazetteer, EventWordsView words, TextView text) {
        this.events = events;
        this.search = search;
        this.gazetteer = gazetteer;
        this.words = words;
        this.text = text;
    }

    /**
     * A town, or a country of which no town is told.
     *
     * @param town where it lies; null for one that the table of towns does not know
     */
    public record Place(String name, long events, long participants, KnownTown town) {}

    /** @return most events first */
    public List<Place> getPlaces() {
        if (places == null) {
            Map<String, List<EventFacts>> byPlace =
                    events.list(search.getSought().filter(), 0, EventQueries.MOST).stream()
                            .map(EventSummary::facts)
                            .collect(Collectors.groupingBy(words::place, LinkedHashMap::new, Collectors.toList()));
            places = byPlace.entrySet().stream()
                    .map(each -> place(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingLong(Place::events).reversed().thenComparing(Place::name))
                    .toList();
        }
        return places;
    }

    private Place place(String name, List<EventFacts> those) {
        EventFacts first = those.get(0);
        Optional<KnownTown> town = gazetteer.find(first.town(), first.country());
        long participants = those.stream()
                .filter(facts -> facts.participants() != null)
                .mapToLong(EventFacts::participants)
                .sum();
        return new Place(name, those.size(), participants, town.orElse(null));
    }

    /** @return the picture, whose texts are escaped; empty when nothing is on the map */
    public String getSvg() {
        List<Place> known =
                getPlaces().stream().filter(place -> place.town() != null).toList();
        return known.isEmpty() ? "" : new EventMap(known).draw(text.of("page.events.map.picture"));
    }
}
