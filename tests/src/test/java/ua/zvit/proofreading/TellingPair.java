package ua.zvit.proofreading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two tellings of a pairs file, each of which stands in a measure of its own.
 *
 * @param relation {@code duplicate}, {@code conflict} or {@code nested}, or {@code none} for lookalikes
 */
record TellingPair(String file, String relation, String first, String second) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final int USUAL_YEAR = 2025;

    /** A block of lines each: {@code # relation}, {@code A: …}, {@code B: …}. */
    static List<TellingPair> of(Path file) throws IOException {
        List<TellingPair> pairs = new ArrayList<>();
        String relation = "";
        String first = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                relation = line.substring(2).strip().split("[ :]")[0];
            } else if (line.startsWith("A: ")) {
                first = line.substring(3).strip();
            } else if (line.startsWith("B: ")) {
                pairs.add(new TellingPair(
                        file.getFileName().toString(),
                        relation,
                        first,
                        line.substring(3).strip()));
            }
        }
        return pairs;
    }

    CheckedReport report() {
        int year = year();
        return new CheckedReport(
                "Дубнівецька міська рада",
                "Відділ розвитку",
                new CheckedProgramme("Програма розвитку громади", year, year + 1, "№ 1 2022-12-15"),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(new CheckedSection(
                        "I", "Громада", null, List.of(measure("1.1", first), measure("1.2", second)))),
                null,
                null,
                "Начальниця відділу",
                "Оксана ВЕРБИЦЬКА",
                CheckedReport.DECIMALS);
    }

    private static CheckedMeasure measure(String number, String text) {
        return CheckedMeasure.of(
                number, "Проведення заходів", "<p>" + text + "</p>", BigDecimal.TEN, BigDecimal.TEN, null);
    }

    private int year() {
        Matcher year = YEAR.matcher(first + " " + second);
        return year.find() ? Integer.parseInt(year.group(1)) : USUAL_YEAR;
    }
}
