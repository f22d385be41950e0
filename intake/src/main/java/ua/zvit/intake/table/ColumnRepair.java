package ua.zvit.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Settles what no column can say alone: there is one title, and of two columns of one kind each has its own meaning. */
final class ColumnRepair {
    private static final double GUESSED = 0.4;

    private final List<Column> columns;

    private ColumnRepair(List<Column> columns) {
        this.columns = new ArrayList<>(columns);
    }

    static List<Column> of(List<Column> columns) {
        ColumnRepair repair = new ColumnRepair(columns);
        repair.title();
        List.of(Role.NUMBER, Role.TITLE, Role.SOURCE).forEach(repair::onlyOne);
        repair.adopted();
        repair.twice();
        return List.copyOf(repair.columns);
    }

    private boolean has(Role role) {
        return columns.stream().anyMatch(column -> column.is(role));
    }

    private void change(int index, Role role, double sure) {
        columns.set(index, columns.get(index).as(role, sure));
    }

    private int firstOf(Role role) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).is(role)) {
                return index;
            }
        }
        return -1;
    }

    /** Without a column of titles, those of tasks are the titles, or what is told where a title might be. */
    private void title() {
        if (has(Role.TITLE)) {
            return;
        }
        for (Role other : List.of(Role.GROUP, Role.UNCLEAR, Role.INDICATOR)) {
            int found = firstOf(other);
            if (found >= 0 && found <= 2 && !columns.get(found).isTold()) {
                change(found, Role.TITLE, other == Role.GROUP ? 0.9 : GUESSED);
                return;
            }
        }
    }

    private void onlyOne(Role role) {
        int first = firstOf(role);
        boolean told = columns.stream().anyMatch(column -> column.is(role) && column.isTold());
        for (int index = 0; first >= 0 && index < columns.size(); index++) {
            Column column = columns.get(index);
            boolean another = told ? !column.isTold() : index > first;
            if (column.is(role) && another) {
                change(index, Role.UNCLEAR, 0);
            }
        }
    }

    /** What the programme foresees is the plan, unless another column tells the plan of the year. */
    private void adopted() {
        if (has(Role.ADOPTED) && !has(Role.PLAN)) {
            for (int index = 0; index < columns.size(); index++) {
                if (columns.get(index).is(Role.ADOPTED) && !columns.get(index).isTold()) {
                    change(index, Role.PLAN, columns.get(index).sureness());
                }
            }
        }
    }

    /** Two columns that would fill the same place: which one is meant must be asked. */
    private void twice() {
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            for (int before = 0; before < index && column.role().isMoney(); before++) {
                Column other = columns.get(before);
                if (other.is(column.role()) && other.year() == column.year() && same(other, column)) {
                    change(column.isTold() && !other.isTold() ? before : index, Role.UNCLEAR, 0);
                    break;
                }
            }
        }
    }

    private static boolean same(Column one, Column other) {
        if (one.source() == null || other.source() == null) {
            return one.source() == other.source();
        }
        return one.source().kind() == other.source().kind()
                && one.source().fund().equals(other.source().fund())
                && Objects.equals(one.source().name(), other.source().name());
    }
}
