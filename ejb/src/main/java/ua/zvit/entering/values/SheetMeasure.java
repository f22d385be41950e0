package ua.zvit.entering.values;

import java.util.List;

/**
 * A measure, or a part of one.
 *
 * @param level 0, and one more for each measure that it is inside
 * @param row number, title, plan, actual, narrative and reason
 * @param further what else the file tells, texts
 * @param rows the file's own rows, cell by cell
 * @param group whether measures inside it tell its money, so that its own sums are not counted
 */
public record SheetMeasure(
        String id,
        int level,
        Row row,
        List<SheetExecutor> executors,
        List<SheetFunding> funding,
        List<SheetIndicator> indicators,
        List<SheetCell> further,
        List<String> rows,
        boolean group) {

    /** The cells that each measure has. */
    public record Row(
            SheetCell number,
            SheetCell title,
            SheetCell plan,
            SheetCell actual,
            SheetCell narrative,
            SheetCell reason) {}

    /** @return how a person calls it */
    public String label() {
        return (row.number().text() + " " + row.title().text()).strip();
    }
}
