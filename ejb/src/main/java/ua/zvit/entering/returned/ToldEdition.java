package ua.zvit.entering.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.printing.office.CellContent;
import ua.zvit.shared.ExportMarks;

/**
 * What a file says it was made from. A file is a stranger's: whatever of it can't be understood is as if it were not told.
 *
 * @param report null where it tells none
 * @param columns whose cells the digests are of
 * @param measures numbers in the order of the rows' marks
 * @param digests of a measure's cells, by its number
 */
record ToldEdition(String report, String columns, List<String> measures, Map<String, List<String>> digests) {

    static ToldEdition of(Map<String, String> properties) {
        StringBuilder told = new StringBuilder();
        for (int part = 1; properties.containsKey(ExportMarks.PART + part); part++) {
            told.append(properties.get(ExportMarks.PART + part));
        }
        List<String> measures = new ArrayList<>();
        Map<String, List<String>> digests = new HashMap<>();
        for (String row : told.isEmpty() ? new String[0] : told.toString().split(";")) {
            String[] parts = row.split(":", -1);
            if (parts.length == 3) {
                String number = parts[0].replace("%3B", ";").replace("%3A", ":").replace("%25", "%");
                measures.add(number);
                digests.put(number, digests(parts[2]));
            }
        }
        return new ToldEdition(
                properties.get(ExportMarks.REPORT),
                properties.getOrDefault(ExportMarks.COLUMNS, ""),
                measures,
                digests);
    }

    private static List<String> digests(String told) {
        List<String> digests = new ArrayList<>();
        for (int from = 0; from + CellContent.DIGEST <= told.length(); from += CellContent.DIGEST) {
            digests.add(told.substring(from, from + CellContent.DIGEST));
        }
        return digests;
    }

    /** @return the number of the measure whose row bears that mark; null where there is none */
    String measure(String mark) {
        String place = mark.substring(Math.min(mark.length(), ExportMarks.ROW.length()));
        return mark.startsWith(ExportMarks.ROW)
                        && place.matches("\\d{1,6}")
                        && Integer.parseInt(place) < measures.size()
                ? measures.get(Integer.parseInt(place))
                : null;
    }

    /** @return a digest of what the cell said when the file was made; null where it is not told */
    String digest(String number, int column) {
        List<String> known = digests.getOrDefault(number, List.of());
        return column < known.size() ? known.get(column) : null;
    }
}
