package ua.zvit.printing.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.shared.DocumentLetters;

/**
 * What a designed form must be so that it can be composed, printed and proven. A number stands first and a title before
 * all figures, because rows and sums are found by them; every column is as wide as its content needs, and all of them fit
 * on the sheet.
 */
public final class DesignRules {
    private static final int LONGEST = 200;
    private static final String COLUMNS = "columns";
    private static final Set<String> NAMES =
            Arrays.stream(FormColumn.values()).map(Enum::name).collect(Collectors.toSet());

    private final FormDescriptor form;
    private final List<DesignFault> faults = new ArrayList<>();

    private DesignRules(FormDescriptor form) {
        this.form = form;
    }

    /** What keeps the columns from being read as such; empty when they can be. */
    public static List<DesignFault> unreadable(JsonNode descriptor) {
        List<DesignFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        descriptor.path(COLUMNS).forEach(column -> {
            String name = column.asText();
            if (!NAMES.contains(name)) {
                faults.add(DesignFault.at(COLUMNS, "FORM-COLUMN-UNKNOWN", name));
            } else if (!seen.add(name)) {
                faults.add(DesignFault.at(COLUMNS, "FORM-COLUMN-TWICE", usual(FormColumn.valueOf(name))));
            }
        });
        if (!seen.contains(FormColumn.TITLE.name())) {
            faults.add(DesignFault.at(COLUMNS, "FORM-COLUMN-TITLE"));
        }
        return faults;
    }

    public static List<DesignFault> faults(FormDescriptor form) {
        DesignRules rules = new DesignRules(form);
        rules.words();
        rules.order();
        rules.widths();
        return List.copyOf(rules.faults);
    }

    /** How a person would name the column where no form words it. */
    public static String usual(FormColumn column) {
        return FormHeading.of(column)
                .map(FormHeading::usual)
                .orElse(column == FormColumn.INDICATORS ? "Показники" : "План і факт за джерелами");
    }

    private void words() {
        if (form.titleUk().isBlank()) {
            faults.add(DesignFault.at("titleUk", "FORM-NAME"));
        }
        word("titleUk", form.titleUk());
        word("titleEn", form.titleEn());
        word("documentType", form.documentType());
        form.headings().forEach((heading, words) -> word("headings." + heading, words));
        if (form.design() != null && form.design().approval() != null) {
            word("approval", form.design().approval());
        }
    }

    private void word(String field, String words) {
        if (words.length() > LONGEST) {
            faults.add(DesignFault.at(field, "FORM-WORDS-LONG", words.length(), LONGEST));
        }
        String missing = DocumentLetters.missing(words);
        if (!missing.isEmpty()) {
            faults.add(DesignFault.at(field, "FORM-LETTERS", missing));
        }
    }

    private void order() {
        List<FormColumn> columns = form.columns();
        int title = columns.indexOf(FormColumn.TITLE);
        List<FormColumn> figures =
                columns.stream().filter(DesignRules::isFigure).toList();
        if (columns.indexOf(FormColumn.NUMBER) > 0) {
            faults.add(DesignFault.at(COLUMNS, "FORM-COLUMN-NUMBER"));
        }
        if (figures.isEmpty()) {
            faults.add(DesignFault.at(COLUMNS, "FORM-COLUMN-FIGURES"));
        }
        figures.stream()
                .filter(figure -> columns.indexOf(figure) < title)
                .forEach(figure ->
                        faults.add(DesignFault.at("columns." + figure, "FORM-COLUMN-LEFT", form.columnName(figure))));
    }

    private void widths() {
        DesignedTable table = new DesignedTable(form);
        int sheet = DesignedTable.sheet(form.orientation());
        int all = form.columns().stream().mapToInt(table::asked).sum();
        for (FormColumn column : form.columns()) {
            int least = ColumnMeasures.of(column).least();
            if (table.asked(column) < least) {
                faults.add(DesignFault.at(
                        "widths." + column, "FORM-COLUMN-NARROW", form.columnName(column), table.asked(column), least));
            }
        }
        if (all > sheet) {
            faults.add(DesignFault.at("widths", "FORM-COLUMNS-WIDE", all, sheet, all - sheet));
        }
    }

    private static boolean isFigure(FormColumn column) {
        return !FigureColumn.of(column).isEmpty();
    }
}
