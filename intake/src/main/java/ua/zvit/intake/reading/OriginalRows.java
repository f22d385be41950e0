package ua.zvit.intake.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stood in the file where each measure was read, and where that was, by the measure's place in {@link ReportShape}. */
final class OriginalRows {
    private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    private final Map<String, String> starts = new LinkedHashMap<>();

    OriginalRows(DraftSection root) {
        int first = 0;
        if (!root.measures.isEmpty()) {
            measures("/sections/0/measures/", root.measures);
            first = 1;
        }
        sections("/sections/", first, root.sections);
    }

    Map<String, List<List<String>>> byPlace() {
        return rows;
    }

    Map<String, String> starts() {
        return starts;
    }

    private void begins(String place, String row) {
        if (!row.isEmpty()) {
            starts.put(place, row);
        }
    }

    private void sections(String place, int first, List<DraftSection> sections) {
        for (int index = 0; index < sections.size(); index++) {
            String own = place + (first + index);
            begins(own, sections.get(index).from);
            measures(own + "/measures/", sections.get(index).measures);
            sections(own + "/sections/", 0, sections.get(index).sections);
        }
    }

    private void measures(String place, List<DraftMeasure> measures) {
        for (int index = 0; index < measures.size(); index++) {
            String own = place + index;
            rows.put(own, measures.get(index).rows);
            begins(own, measures.get(index).from);
            measures(own + "/including/", measures.get(index).including);
            measures(own + "/measures/", measures.get(index).measures);
        }
    }
}
