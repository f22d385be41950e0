package ua.zvit.entering.values;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** @return ids of all that can be written in it, its own first */
    public Stream<String> parts() {
        return Stream.of(
                        Stream.of(id),
                        executors.stream().map(SheetExecutor::id),
                        funding.stream().map(SheetFunding::id),
                        indicators.stream().map(SheetIndicator::id))
                .flatMap(Function.identity());
    }

    /** @return whether the file names an executor whom nobody has found among the departments */
    public boolean isWaiting() {
        return executors.stream()
                .anyMatch(who -> !who.words().isEmpty() && who.choice().text().isEmpty());
    }

    /** @return how a person calls it */
    public String label() {
        return (row.number().text() + " " + row.title().text()).strip();
    }
}
