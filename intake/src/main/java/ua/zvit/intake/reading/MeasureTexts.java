package ua.zvit.intake.reading;

import java.util.List;
import java.util.Set;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.reading.row.Executors;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.Narratives;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Role;

/** Takes what a row says in words into its measure. */
final class MeasureTexts {
    private final Findings findings;

    MeasureTexts(Findings findings) {
        this.findings = findings;
    }

    /** @param broken whether a text may go on where the one before broke off */
    void more(Line line, DraftMeasure measure, boolean broken) {
        line.segment().all(Role.NARRATIVE).forEach(column -> {
            Cell cell = line.grid().at(line.row(), column.index());
            if (line.grid().begins(line.row(), column.index())) {
                Narratives.append(measure.narrative, Narratives.of(cell), broken);
            }
        });
        who(line, Role.EXECUTOR, measure.executors, measure.partners);
        who(line, Role.CO_EXECUTOR, measure.coExecutors, measure.partners);
        measure.term = added(measure.term, line, Role.TERM);
        measure.expected = added(measure.expected, line, Role.EXPECTED);
        measure.note = added(measure.note, line, Role.NOTE);
        measure.code = added(measure.code, line, Role.CODE);
        measure.reason = added(measure.reason, line, Role.REASON);
        indicator(line, measure);
        line.segment().all(Role.UNCLEAR).forEach(column -> left(line, measure, column.index(), column.head()));
    }

    private static void who(Line line, Role role, Set<String> executors, Set<String> partners) {
        for (String named : Executors.in(lines(line, role))) {
            Executors.partner(named).ifPresentOrElse(partners::add, () -> executors.add(named));
        }
    }

    private void left(Line line, DraftMeasure measure, int column, String head) {
        Cell cell = line.grid().at(line.row(), column);
        if (cell != null && !cell.isBlank() && line.grid().begins(line.row(), column)) {
            findings.leave(measure.place(), (head.isEmpty() ? "" : head + ": ") + cell.text());
        }
    }

    private static List<String> lines(Line line, Role role) {
        Cell cell = line.cell(role);
        return cell == null || line.isFromAbove(role) ? List.of() : cell.lines();
    }

    private static String added(String before, Line line, Role role) {
        String more = line.isFromAbove(role) ? "" : line.text(role);
        if (more.isEmpty() || more.matches("[-–—]+") || before.contains(more)) {
            return before;
        }
        return before.isEmpty() ? more : before + " " + more;
    }

    private static void indicator(Line line, DraftMeasure measure) {
        String name = line.isFromAbove(Role.INDICATOR) ? "" : line.text(Role.INDICATOR);
        List<Column> plans = line.segment().all(Role.INDICATOR_PLAN).toList();
        if (plans.size() > 1 && plans.stream().allMatch(column -> column.year() > 0)) {
            plans.forEach(column -> ofYear(line, measure, name, column));
            return;
        }
        String plan = own(line, Role.INDICATOR_PLAN);
        String actual = own(line, Role.INDICATOR_ACTUAL);
        if (!name.isEmpty() && !name.matches("[-–—]+") || !plan.isEmpty() && !plan.matches("[-–—]+")) {
            measure.indicators.add(
                    new DraftMeasure.DraftIndicator(name, own(line, Role.INDICATOR_UNIT), plan, actual, 0));
        }
    }

    /** What is planned for each year has a column of its own. */
    private static void ofYear(Line line, DraftMeasure measure, String name, Column column) {
        Cell cell = line.grid().at(line.row(), column.index());
        boolean begins = cell != null && line.grid().begins(line.row(), column.index());
        String plan = begins ? cell.text() : "";
        String actual = line.segment()
                .all(Role.INDICATOR_ACTUAL)
                .filter(told -> told.year() == column.year())
                .map(told -> line.grid().text(line.row(), told.index()))
                .findFirst()
                .orElse("");
        if (!plan.isEmpty() && !plan.matches("[-–—хХxX]+")) {
            measure.indicators.add(
                    new DraftMeasure.DraftIndicator(name, own(line, Role.INDICATOR_UNIT), plan, actual, column.year()));
        }
    }

    private static String own(Line line, Role role) {
        return line.isFromAbove(role) ? "" : line.text(role);
    }
}
