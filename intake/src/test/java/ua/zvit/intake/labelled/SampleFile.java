package ua.zvit.intake.labelled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file in the style of some council, as described in {@code NAME.txt}: lines before the table, its rows (cells parted by a
 * bar; {@code <} belongs to the cell on the left, {@code ^} to the one above, a slash parts paragraphs), lines after it, and
 * what is right.
 */
record SampleFile(
        String name, List<String> before, List<List<String>> rows, List<String> after, List<String> expected) {
    static final List<String> NAMES = List.of(
            "village-no-sections",
            "town-executors-below",
            "city-sources-in-rows",
            "oblast-two-levels",
            "city-funds-in-columns",
            "community-numbers-anew",
            "programme-by-years",
            "town-odd-numbers",
            "village-in-hryvnias",
            "city-told-after-table",
            "town-groups-and-parts",
            "city-differing-sums",
            "veterans-notes-below",
            "culture-goals-in-columns",
            "points-and-apostrophes",
            "water-sources-merged");

    static SampleFile read(String name) throws IOException {
        Map<String, List<String>> parts = new TreeMap<>();
        List<String> part = new ArrayList<>();
        try (InputStream in = SampleFile.class.getResourceAsStream(name + ".txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("# ")) {
                    part = parts.computeIfAbsent(line.substring(2).strip(), none -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    part.add(line);
                }
            }
        }
        return new SampleFile(
                name,
                parts.getOrDefault("before", List.of()),
                parts.get("table").stream().map(SampleFile::cells).toList(),
                parts.getOrDefault("after", List.of()),
                parts.get("right"));
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    String cell(int row, int column) {
        return column < rows.get(row).size() ? rows.get(row).get(column) : "";
    }

    boolean begins(int row, int column) {
        return !cell(row, column).equals("<") && !cell(row, column).equals("^");
    }

    int width(int row, int column) {
        int width = 1;
        while (column + width < columns() && cell(row, column + width).equals("<")) {
            width++;
        }
        return width;
    }

    int height(int row, int column) {
        int height = 1;
        while (row + height < rows.size() && cell(row + height, column).equals("^")) {
            height++;
        }
        return height;
    }

    static List<String> paragraphs(String cell) {
        return Arrays.stream(cell.split(" / ")).map(String::strip).toList();
    }
}
