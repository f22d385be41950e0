package ua.zvit.events;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.zvit.events.domain.ProgrammeEvent;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventFigures;
import ua.zvit.events.values.EventFigures.Line;

/** Counts events, each once. */
final class EventCount {
    private final List<ProgrammeEvent> events;
    private final Map<Long, Set<Long>> programmes;
    private final Map<Long, String> titles;

    /**
     * @param programmes by event, those that cite it
     * @param titles of programmes by id
     */
    EventCount(List<ProgrammeEvent> events, Map<Long, Set<Long>> programmes, Map<Long, String> titles) {
        this.events = events;
        this.programmes = programmes;
        this.titles = titles;
    }

    EventFigures figures() {
        Comparator<Line> most =
                Comparator.comparingLong(Line::events).reversed().thenComparing(Line::name);
        return new EventFigures(
                events.size(),
                events.stream().mapToLong(EventCount::participants).sum(),
                events.stream()
                        .filter(event -> event.facts().participants() == null)
                        .count(),
                lines(event -> Stream.of(YearMonth.from(event.facts().begins()).toString())),
                lines(event -> Stream.of(event.facts().country())).stream()
                        .sorted(most)
                        .toList(),
                lines(event -> programmes.getOrDefault(event.id(), Set.of()).stream()
                                .map(titles::get)
                                .filter(Objects::nonNull))
                        .stream()
                        .sorted(most)
                        .toList());
    }

    private List<Line> lines(Function<ProgrammeEvent, Stream<String>> names) {
        Map<String, Line> lines = new TreeMap<>();
        events.forEach(event -> names.apply(event)
                .forEach(name -> lines.merge(name, new Line(name, 1, participants(event)), EventCount::sum)));
        return List.copyOf(lines.values());
    }

    private static Line sum(Line one, Line other) {
        return new Line(one.name(), one.events() + other.events(), one.participants() + other.participants());
    }

    private static long participants(ProgrammeEvent event) {
        EventFacts facts = event.facts();
        return facts.participants() == null ? 0 : facts.participants();
    }
}
