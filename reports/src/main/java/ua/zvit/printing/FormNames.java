package ua.zvit.printing;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FigureColumn;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.FormHeading;
import ua.zvit.printing.form.Requisite;
import ua.zvit.printing.form.RowField;
import ua.zvit.printing.narrative.PrintableText;
import ua.zvit.printing.template.DataNames;

/**
 * The report's data under the names by which a template finds them: of the lists {@link Requisite}, {@link FormHeading},
 * {@link FigureColumn} and {@link RowField}. The rows are filled by {@link TableRows}.
 */
final class FormNames {

    private FormNames() {}

    /** All names that a template may use. */
    static DataNames all() {
        Map<String, Class<?>> fields = new HashMap<>();
        Map<String, Class<?>> parameters = new HashMap<>();
        Map<String, Class<?>> pictures = new HashMap<>();
        for (RowField field : RowField.values()) {
            fields.put(field.key(), field.type());
        }
        for (FigureColumn column : FigureColumn.values()) {
            fields.put(column.key(), String.class);
            fields.put(column.subtotalKey(), String.class);
            parameters.put(column.totalKey(), String.class);
        }
        for (FormHeading heading : FormHeading.values()) {
            parameters.put(heading.parameter(), String.class);
        }
        for (Requisite requisite : Requisite.values()) {
            boolean picture = requisite.type() == Renderable.class;
            (picture ? pictures : parameters).put(requisite.parameter(), requisite.type());
        }
        return new DataNames(fields, parameters, pictures, RowField.NARRATIVE.key());
    }

    /** What holds for the whole report; what the form does not want is left out. */
    static Map<String, Object> parameters(PrintedReport report, FormDescriptor form) {
        Map<String, Object> parameters = new HashMap<>();
        for (Requisite requisite : Requisite.values()) {
            parameters.put(requisite.parameter(), requisite.printed(report, form));
        }
        for (FormHeading heading : FormHeading.values()) {
            parameters.put(
                    heading.parameter(), PrintableText.lines(report.unit().heading(form.heading(heading))));
        }
        for (FigureColumn figure : FigureColumn.of(form)) {
            parameters.put(figure.totalKey(), Subtotals.print(figure, report, form, report.unit()));
        }
        return parameters;
    }
}
