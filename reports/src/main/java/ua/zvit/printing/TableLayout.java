package ua.zvit.printing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.tagged.TaggedCell;
import ua.zvit.printing.tagged.TaggedRow;

/** Where the columns of a form are in its printed table, counted from 0. */
final class TableLayout {

    private final List<Integer> figures = new ArrayList<>();
    private final Map<FormColumn, Integer> texts = new EnumMap<>(FormColumn.class);
    private int label = -1;
    private int title = -1;

    TableLayout(FormDescriptor form) {
        int column = 0;
        for (FormColumn kind : form.columns()) {
            label = label < 0 && (kind == FormColumn.NUMBER || kind == FormColumn.TITLE) ? column : label;
            title = kind == FormColumn.TITLE ? column : title;
            texts.put(kind, column);
            List<FigureColumn> own = FigureColumn.of(kind);
            for (int index = 0; index < own.size(); index++) {
                figures.add(column + index);
            }
            column += own.isEmpty() && kind != FormColumn.INDICATORS ? 1 : own.size();
        }
    }

    List<String> figures(TaggedRow row) {
        return figures.stream().map(row::text).toList();
    }

    /** Which of the row's figures can be read as one, see {@link TaggedRow#isWhole}. */
    List<Boolean> whole(TaggedRow row) {
        return figures.stream().map(row::isWhole).toList();
    }

    /** The cell that shows a text; empty where the row has none of its own. */
    Optional<TaggedCell> text(TaggedRow row, FormColumn kind) {
        return row.cells().stream()
                .filter(cell -> texts.containsKey(kind) && cell.column() == texts.get(kind))
                .findFirst();
    }

    /** What names the row, if it is read as a row of that kind. */
    String label(TaggedRow row, ExpectedRow.Kind kind) {
        return switch (kind) {
            case MEASURE -> row.text(label);
            case INDICATOR -> row.text(title);
            case SUM -> row.text(0);
        };
    }
}
