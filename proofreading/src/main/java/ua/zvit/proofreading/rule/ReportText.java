package ua.zvit.proofreading.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.CheckedReport;
import ua.zvit.proofreading.event.EventComparison;
import ua.zvit.proofreading.event.EventMention;
import ua.zvit.proofreading.event.EventPair;
import ua.zvit.proofreading.event.EventReader;
import ua.zvit.proofreading.reading.Budget;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.text.NarrativeText;

/** A whole report, read once: what every rule works on. Immutable; candidate events are read when first asked for. */
public final class ReportText {

    private final CheckedReport report;
    private final CheckSettings settings;
    private final FieldText programme;
    private final List<MeasureText> measures;
    private final Budget budget;
    private Told told;
    private int leftBehind;

    public ReportText(CheckedReport report, CheckSettings settings, Budget budget) {
        this.budget = budget;
        this.report = report;
        this.settings = settings;
        this.programme = new FieldText(
                "", "programme", NarrativeText.ofPlain(report.programme().title()), report.year(), budget);
        this.measures = report.measures().stream()
                .map(measure -> new MeasureText(measure, report.year(), budget))
                .toList();
    }

    public CheckedReport report() {
        return report;
    }

    public Budget budget() {
        return budget;
    }

    public CheckSettings settings() {
        return settings;
    }

    /** @return those whose texts are still being looked at */
    public List<MeasureText> measures() {
        return measures.stream()
                .filter(measure -> !budget.isLeftBehind(measure.number()))
                .toList();
    }

    /** Every text of the report in reading order: the programme's title, then each measure's title and narrative. */
    public List<FieldText> fields() {
        return Stream.concat(Stream.of(programme), measures().stream().flatMap(measure -> measure.fields().stream()))
                .toList();
    }

    public List<FieldText> narratives() {
        return measures().stream().map(MeasureText::narrative).toList();
    }

    /** The events told, in reading order. */
    public List<EventMention> events() {
        return told().events();
    }

    public List<EventMention> eventsOf(MeasureText measure) {
        return told().byMeasure().getOrDefault(measure.number(), List.of());
    }

    /** Those of them that seem to be one and the same, or one inside the other. */
    public List<EventPair> eventPairs() {
        return told().pairs();
    }

    private synchronized Told told() {
        if (told == null || leftBehind != budget.unfinished().size()) {
            leftBehind = budget.unfinished().size();
            List<EventMention> events = EventReader.in(narratives());
            Map<String, List<EventMention>> byMeasure =
                    events.stream().collect(Collectors.groupingBy(EventMention::measure));
            told = new Told(events, byMeasure, new EventComparison(events).pairs());
        }
        return told;
    }

    private record Told(List<EventMention> events, Map<String, List<EventMention>> byMeasure, List<EventPair> pairs) {}
}
