package ua.zvit.intake.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.intake.table.Sources;
import ua.zvit.intake.template.ProgrammeContent.Aim;
import ua.zvit.intake.template.ProgrammeContent.Funding;
import ua.zvit.intake.template.ProgrammeContent.Measure;

/** The rows of a report's sheet that a programme fills: what it sets stands there, what was done and spent is open. */
final class ProgrammeRows {
    private static final int PLAN = TemplateColumn.SOURCE + 1;
    private static final int AIM = PLAN + 4;
    private static final int WIDTH = AIM + 3;

    private final List<Object[]> rows = new ArrayList<>();

    private ProgrammeRows() {}

    /** @return cell by cell; null leaves one empty */
    static List<Object[]> of(ProgrammeContent programme) {
        ProgrammeRows filled = new ProgrammeRows();
        programme.sections().forEach(section -> {
            String head = SheetTemplate.words(section.level() == 1 ? "section-of" : "part-of", section.number());
            filled.rows.add(new Object[] {head + " " + section.title()});
            section.measures().forEach(filled::measure);
        });
        return filled.rows;
    }

    private void measure(Measure measure) {
        int lines = Math.max(1, measure.funding().size());
        for (int line = 0; line < lines; line++) {
            Object[] row = new Object[WIDTH];
            if (line == 0) {
                row[0] = measure.number();
                row[1] = measure.title();
                row[TemplateColumn.EXECUTOR] = who(measure);
            }
            if (line < measure.funding().size()) {
                fund(row, measure.funding().get(line));
            }
            rows.add(row);
        }
        Object[] first = rows.get(rows.size() - lines);
        for (int each = 0; each < measure.aims().size(); each++) {
            aim(each == 0 ? first : added(), measure.aims().get(each));
        }
    }

    /** Departments first, the one that writes before the others. */
    private static String who(Measure measure) {
        return Stream.concat(
                        measure.executors().stream(),
                        measure.partners().stream().map(partner -> SheetTemplate.words("partner", partner)))
                .collect(Collectors.joining("; "));
    }

    private Object[] added() {
        Object[] row = new Object[WIDTH];
        rows.add(row);
        return row;
    }

    /** A fund is told by its name where that says whose money it is. */
    private static void fund(Object[] row, Funding line) {
        String source = SheetTemplate.words("source-" + line.source().name().toLowerCase(Locale.ROOT));
        boolean telling = Sources.in(line.name())
                .filter(found -> found.kind() == line.source())
                .isPresent();
        row[TemplateColumn.SOURCE] =
                line.name().isEmpty() ? source : telling ? line.name() : source + " (" + line.name() + ")";
        row[PLAN] = line.words() == null ? line.plan() : line.words();
    }

    private static void aim(Object[] row, Aim aim) {
        List<Object> cells = Arrays.asList(row);
        cells.set(AIM, SheetTemplate.words("aim-" + aim.kind()) + ": " + aim.name());
        cells.set(AIM + 1, aim.unit());
        cells.set(AIM + 2, aim.plan());
    }
}
