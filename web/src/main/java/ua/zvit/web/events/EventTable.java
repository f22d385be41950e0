package ua.zvit.web.events;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.EventSummary;
import ua.zvit.web.shared.TextView;
import ua.zvit.web.shared.file.CsvRow;

/** Events as CSV, one a line. */
final class EventTable {
    private final TextView text;
    private final EventWordsView words;

    EventTable(TextView text, EventWordsView words) {
        this.text = text;
        this.words = words;
    }

    String csv(List<EventSummary> events) {
        String head = CsvRow.of(Stream.of(
                        "title",
                        "begins",
                        "ends",
                        "town",
                        "country",
                        "participants",
                        "partners",
                        "story",
                        "links",
                        "department")
                .map(field -> text.of("event.field." + field)));
        return CsvRow.MARK + head + events.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(EventSummary event) {
        EventFacts facts = event.facts();
        return CsvRow.of(Stream.of(
                facts.title(),
                facts.begins().toString(),
                facts.ends().toString(),
                facts.town(),
                words.country(facts.country()),
                Objects.toString(facts.participants(), ""),
                String.join("; ", facts.partners()),
                facts.story(),
                String.join(" ", facts.links()),
                event.department()));
    }
}
