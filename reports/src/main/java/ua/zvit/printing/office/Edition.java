package ua.zvit.printing.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.shared.ExportMarks;

/**
 * From what an editable file was written, kept in the file's own properties, so that it can be brought back: the report and,
 * for each measure in the order of the table, the number it is found by, the version it had, and a digest of each cell. The
 * row of a measure bears the bookmark {@link #mark} (in a sheet a name), so that it is known wherever it is moved.
 *
 * @param report what tells the report from all others; null for a file that is not to be brought back
 * @param measures as many as the printed report has, in its order
 */
public record Edition(String report, List<Measure> measures) {

    /** Programs keep properties of so many characters. */
    private static final int LONGEST = 240;

    public Edition {
        measures = List.copyOf(measures);
    }

    /**
     * One measure.
     *
     * @param number by which its entry is found
     * @param version of the entry
     */
    public record Measure(String number, int version) {}

    /** @return the mark of a measure's row; null where there is none */
    public String mark(int place) {
        return place >= 0 && place < measures.size() ? ExportMarks.ROW + place : null;
    }

    /**
     * @param index of a further row of the measure, from 1
     * @param joint what stands between the text in that row's cell and the text above
     * @return the mark of that cell; null where there is none
     */
    public String more(int place, int index, int column, String joint) {
        String mark = mark(place);
        return mark == null ? null : mark + ExportMarks.MORE + index + "_" + column + "_" + joint;
    }

    /** @return names and values, short enough for every program */
    public Map<String, String> properties(ReportTable table, boolean sheet) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (report != null) {
            properties.put(ExportMarks.REPORT, report);
            properties.put(ExportMarks.COLUMNS, columns(table.columns()));
            String told = table.rows().stream()
                    .filter(row -> row instanceof Row.Measure measure && mark(measure.place()) != null)
                    .map(row -> told((Row.Measure) row, sheet))
                    .collect(Collectors.joining(";"));
            for (int part = 0; part * LONGEST < told.length(); part++) {
                properties.put(
                        ExportMarks.PART + (part + 1),
                        told.substring(part * LONGEST, Math.min(told.length(), (part + 1) * LONGEST)));
            }
        }
        return properties;
    }

    static String columns(List<Column> columns) {
        return columns.stream().map(column -> column.of().name()).collect(Collectors.joining(","));
    }

    private String told(Row.Measure row, boolean sheet) {
        Measure measure = measures.get(row.place());
        return escaped(measure.number()) + ":" + measure.version() + ":"
                + row.cells().stream()
                        .map(cell -> CellContent.of(cell, sheet).digest(sheet))
                        .collect(Collectors.joining());
    }

    private static String escaped(String number) {
        return number.replace("%", "%25").replace(":", "%3A").replace(";", "%3B");
    }
}
