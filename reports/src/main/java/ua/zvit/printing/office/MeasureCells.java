package ua.zvit.printing.office;

import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.printing.data.PrintedIndicator;
import ua.zvit.printing.data.PrintedMeasure;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.narrative.NarrativeReader;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.printing.narrative.PlainText;

/** What a measure says in one column of words. */
final class MeasureCells {

    private MeasureCells() {}

    static Cell cell(FormColumn column, PrintedMeasure measure) {
        return switch (column) {
            case NUMBER -> new Cell.Text(PlainText.trimmed(measure.number()));
            case TITLE -> new Cell.Text(PlainText.trimmed(measure.title()));
            case TERM -> new Cell.Text(PlainText.trimmed(measure.term()));
            case EXECUTORS ->
                new Cell.Text(
                        measure.executors().stream().map(PlainText::trimmed).collect(Collectors.joining(", ")));
            case NARRATIVE -> new Cell.Narrative(NarrativeReader.blocks(measure.narrativeHtml()));
            case INDICATORS ->
                new Cell.Paragraphs(
                        measure.indicators().stream().map(MeasureCells::line).toList());
            case REASON ->
                new Cell.Paragraphs(
                        measure.reason() == null ? List.of() : List.of(run(PlainText.trimmed(measure.reason()))));
            default -> throw new IllegalArgumentException("A column of figures: " + column);
        };
    }

    private static List<NarrativeRun> line(PrintedIndicator indicator) {
        return run(IndicatorLine.of(indicator));
    }

    private static List<NarrativeRun> run(String text) {
        return List.of(NarrativeRun.plain(text));
    }
}
