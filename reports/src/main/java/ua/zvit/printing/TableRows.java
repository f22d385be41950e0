package ua.zvit.printing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of the table under the names of the template's fields; a section without measures keeps one empty row. */
final class TableRows {

    private static final RowContent NO_MEASURES = new RowContent("", "—", "", "", "", "", true);

    private TableRows() {}

    static List<Map<String, ?>> of(PrintedReport report) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int index = 0; index < report.sections().size(); index++) {
            rows.addAll(of(index, report.sections().get(index)));
        }
        return rows;
    }

    private static List<Map<String, ?>> of(int index, PrintedSection section) {
        List<RowContent> contents = section.measures().isEmpty()
                ? List.of(NO_MEASURES)
                : section.measures().stream().map(RowContent::of).toList();
        Map<String, Object> common = common(index, section);
        List<Map<String, ?>> rows = new ArrayList<>();
        for (RowContent content : contents) {
            rows.add(row(common, rows.isEmpty(), content));
        }
        return rows;
    }

    private static Map<String, Object> common(int index, PrintedSection section) {
        String number = PrintableText.trimmed(section.number());
        return Map.of(
                "section",
                index,
                "sectionHeading",
                number + ". " + PrintableText.trimmed(section.title()),
                "subtotalLabel",
                "Разом за розділом " + number,
                "subtotalPlan",
                AmountFormat.print(section.plan()),
                "subtotalActual",
                AmountFormat.print(section.actual()));
    }

    private static Map<String, ?> row(Map<String, Object> common, boolean opensSection, RowContent content) {
        Map<String, Object> row = new HashMap<>(common);
        row.put("opensSection", opensSection);
        row.put("short", content.isShort());
        row.put("long", !content.isShort());
        row.put("number", content.number());
        row.put("title", content.title());
        row.put("continuation", content.continuation());
        row.put("narrative", content.narrative());
        row.put("plan", content.plan());
        row.put("actual", content.actual());
        return row;
    }
}
