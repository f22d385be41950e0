package ua.zvit.intake.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of a sheet to be filled in.
 *
 * @param head as the reading knows it
 * @param width in characters
 * @param asTyped whether what is typed stays a text, so that «1.1» becomes no day and «- захід» no formula
 */
record TemplateColumn(String head, int width, boolean asTyped) {
    static final int EXECUTOR = 2;
    static final int SOURCE = 3;
    private static final int NARROW = 14;
    private static final int MIDDLE = 28;
    private static final int WIDE = 60;

    /** Those of a plan: an amount for each year. */
    static List<TemplateColumn> ofPlan(int firstYear, int lastYear) {
        List<TemplateColumn> columns = new ArrayList<>(ofMeasure());
        IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> figure(SheetTemplate.words("plan-of", Integer.toString(year))))
                .forEach(columns::add);
        columns.add(text("term", NARROW));
        return columns;
    }

    /** Those of a report: plan and spending of its period, what was done, and what was reached. */
    static List<TemplateColumn> ofReport() {
        Stream<TemplateColumn> told = Stream.of(
                figure(SheetTemplate.words("plan")),
                figure(SheetTemplate.words("actual")),
                text("narrative", WIDE),
                text("reason", MIDDLE),
                text("indicator", MIDDLE),
                text("indicator-unit", NARROW),
                figure(SheetTemplate.words("indicator-plan")),
                figure(SheetTemplate.words("indicator-actual")));
        return Stream.concat(ofMeasure().stream(), told).toList();
    }

    private static List<TemplateColumn> ofMeasure() {
        return List.of(text("number", NARROW), text("measure", WIDE), text("executor", MIDDLE), text("source", MIDDLE));
    }

    private static TemplateColumn text(String key, int width) {
        return new TemplateColumn(SheetTemplate.words(key), width, true);
    }

    /** A program for sheets may make a number of it, with the comma of its language. */
    private static TemplateColumn figure(String head) {
        return new TemplateColumn(head, NARROW, false);
    }
}
