package ua.zvit.intake.reading.row;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.intake.table.Column;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.table.Segment;

/** Files that bring the programme's plan first and then tell of the same measures again: the plan is not counted twice. */
public final class PlanRepeated {
    private PlanRepeated() {}

    /** @return how many tables at the beginning only plan what a later one tells of; 0 where none do */
    public static int before(List<Segment> segments) {
        int telling = 0;
        while (telling < segments.size() && !tells(segments.get(telling))) {
            telling++;
        }
        if (telling == 0 || telling == segments.size() || segments.get(telling).continues()) {
            return 0;
        }
        Set<String> planned = titles(segments.subList(0, telling));
        Set<String> told = titles(segments.subList(telling, segments.size()));
        long again = planned.stream().filter(told::contains).count();
        boolean chosen = segments.subList(0, telling).stream()
                .flatMap(segment -> segment.columns().stream())
                .anyMatch(Column::isTold);
        return !chosen && again > 0 && again * 2 >= planned.size() ? telling : 0;
    }

    private static boolean tells(Segment segment) {
        return Stream.of(Role.NARRATIVE, Role.ACTUAL)
                .anyMatch(role -> segment.first(role).isPresent());
    }

    private static Set<String> titles(List<Segment> segments) {
        Set<String> titles = new HashSet<>();
        for (Segment segment : segments) {
            for (int row : segment.rows()) {
                String title = segment.text(row, Role.TITLE)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d]+", " ")
                        .strip();
                if (!title.isEmpty() && !new Line(segment, row).isTotal()) {
                    titles.add(title);
                }
            }
        }
        return titles;
    }
}
