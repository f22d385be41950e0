package ua.zvit.printing.form;

import java.util.Map;
import ua.zvit.printing.data.MoneyUnit;

/**
 * What the descriptor of a form that needs no template of its own says besides: its template is composed from the two.
 *
 * @param widths of columns in whole millimetres, of {@link FormColumn#FUNDING_BY_SOURCE} for its eight together; a column
 *     that is not named has its usual one, and what is left of the sheet goes to the text of the report
 * @param money in which unit and how finely the form tells money; null where the council says it
 * @param approval the first word of the stamp of approval, such as «ПОГОДЖЕНО»; null for the usual one
 */
public record FormDesign(Map<FormColumn, Integer> widths, MoneyUnit money, String approval) {

    public FormDesign {
        widths = widths == null ? Map.of() : Map.copyOf(widths);
    }
}
