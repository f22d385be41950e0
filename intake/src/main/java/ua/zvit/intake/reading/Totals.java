package ua.zvit.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Role;

/** Gives each row of totals to what it sums up: a section, or the whole. */
final class Totals {

    /** A row of totals, with the section that was open when it came. */
    record Row(String label, DraftSection section, Sums sums) {}

    private final DraftSection root;

    Totals(DraftSection root) {
        this.root = root;
    }

    /** @return the total of the whole; empty when there is none */
    Sums place(List<Row> rows) {
        Sums whole = new Sums();
        for (int index = 0; index < rows.size(); index++) {
            Row row = rows.get(index);
            boolean last = index == rows.size() - 1;
            Sums into = isOfAll(row, last, rows.subList(0, index)) ? whole : row.section().total;
            if (into.isEmpty()) {
                row.sums().all().forEach(into::put);
            }
        }
        return whole;
    }

    private boolean isOfAll(Row row, boolean last, List<Row> before) {
        if (row.section() == root || Line.WORDS.has("total-of-all", row.label())) {
            return true;
        }
        boolean ofSection = Line.WORDS.has("total-of-section", row.label());
        if (ofSection || !last) {
            return false;
        }
        boolean already = before.stream().anyMatch(each -> each.section() == row.section());
        return already
                || root.sections.size() == 1 && row.section() == root.sections.get(0)
                || !isSumOf(row, row.section());
    }

    private static boolean isSumOf(Row row, DraftSection section) {
        for (Role role : List.of(Role.PLAN, Role.ACTUAL)) {
            BigDecimal told = row.sums().whole(role);
            BigDecimal sum = section.all().stream()
                    .map(measure -> measure.sums.whole(role))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (told != null && told.compareTo(sum) != 0) {
                return false;
            }
        }
        return true;
    }
}
