package ua.zvit.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.tagged.Extent;
import ua.zvit.printing.tagged.FigureSign;
import ua.zvit.printing.tagged.TaggedCell;
import ua.zvit.printing.tagged.TaggedRow;

/**
 * Holds the figures in one text of a row (title, narrative, reason) against what the document shows of it, on as many pages as it
 * takes: each must be there, on one line, with no other cell drawn over it.
 */
final class TextsProof {

    private final TableLayout layout;
    private final FormDescriptor form;
    private final Consumer<FigureDifference> differences;
    private ExpectedRow expected;
    private final List<TaggedRow> rows = new ArrayList<>();

    TextsProof(FormDescriptor form, TableLayout layout, Consumer<FigureDifference> differences) {
        this.form = form;
        this.layout = layout;
        this.differences = differences;
    }

    /** A row whose texts may go on in the parts that follow; the one before has ended. */
    void begin(ExpectedRow next, TaggedRow row) {
        end();
        expected = next;
        rows.add(row);
    }

    /** A part of a long row, on the next page. */
    void goOn(TaggedRow part) {
        if (!part.isHeaded()) {
            rows.add(part);
        }
    }

    void end() {
        if (expected != null) {
            expected.texts().forEach(this::compare);
        }
        expected = null;
        rows.clear();
    }

    private void compare(FormColumn column, FigureText text) {
        List<FigureSign> drawn = new ArrayList<>();
        List<Extent> others = new ArrayList<>();
        for (TaggedRow row : rows) {
            Optional<TaggedCell> own = layout.text(row, column).filter(cell -> !isContinuation(row, column, cell));
            own.ifPresent(cell -> drawn.addAll(cell.signs()));
            row.cells().stream()
                    .filter(cell -> own.isPresent() && cell != own.get() && cell.extent() != null)
                    .forEach(cell -> others.add(cell.extent()));
        }
        String title = form.columnName(column);
        FigureMatch match = new FigureMatch(text, drawn);
        if (!match.added().isEmpty()) {
            differences.accept(new FigureDifference(expected.measure(), title, "", match.added()));
        }
        for (Map.Entry<FigureText.Figure, Integer> figure : match.found().entrySet()) {
            String shown = figure.getKey().shown();
            if (figure.getValue() < 0) {
                differences.accept(new FigureDifference(expected.measure(), title, shown, ""));
            } else if (!isWhole(figure.getKey(), figure.getValue(), drawn, others)) {
                differences.accept(new FigureDifference(expected.measure(), title, shown, shown, true));
            }
        }
    }

    /** On the pages after the first a title is but named. */
    private boolean isContinuation(TaggedRow row, FormColumn column, TaggedCell cell) {
        return column == FormColumn.TITLE
                && row != rows.get(0)
                && cell.text().replaceAll("[\\s\u00A0]+", "").startsWith(RowContent.CONTINUED);
    }

    private static boolean isWhole(FigureText.Figure figure, int place, List<FigureSign> drawn, List<Extent> others) {
        Extent extent = drawn.subList(place, place + figure.to() - figure.from()).stream()
                .map(FigureSign::place)
                .reduce((one, other) -> one.with(other))
                .orElseThrow();
        return extent.isOneLine() && others.stream().noneMatch(other -> other.covers(extent));
    }
}
