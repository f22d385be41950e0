package ua.zvit.intake.reading.row;

import java.util.List;
import java.util.Optional;
import ua.zvit.intake.document.Cell;
import ua.zvit.intake.document.Paragraph;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.text.OutlineNumber;

/** Rows that are the head of a section: how they are known, and what they say. */
public final class SectionRow {
    private SectionRow() {}

    public static SectionHead head(Cell cell) {
        String label = cell.content().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).label())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        SectionHead head = SectionHead.of(cell.text());
        return head.number() == null && !label.isEmpty()
                ? new SectionHead(head.word(), OutlineNumber.of(label).orElse(null), head.title())
                : head;
    }

    /** «IV | Назва розділу», or a number beside a name that takes the rest of the row. */
    public static boolean is(Line line) {
        List<Cell> own = line.own();
        Optional<OutlineNumber> number =
                own.isEmpty() ? Optional.empty() : OutlineNumber.of(own.get(0).text());
        if (number.isEmpty() || own.size() < 2 || line.roleOf(own.get(0)) != Role.NUMBER) {
            return own.size() > 1
                    && line.hasMoney()
                    && SectionHead.named(line.label())
                            .filter(head -> head.number() != null)
                            .isPresent()
                    && line.text(Role.NARRATIVE).isEmpty()
                    && line.text(Role.EXECUTOR).isEmpty();
        }
        boolean alone = own.size() == 2 && !line.hasMoney();
        boolean named = SectionHead.named(own.get(1).text()).isPresent();
        boolean roman = number.get().isRoman() && own.get(0).text().matches(".*\\p{L}.*");
        boolean wide = line.isWide(own.get(1))
                || own.get(1).width() > 2
                        && own.get(1).width() + 1 >= line.grid().columns();
        return alone && (roman || wide || named)
                || roman
                        && line.text(Role.NARRATIVE).isEmpty()
                        && line.text(Role.EXECUTOR).isEmpty();
    }

    public static SectionHead head(Line line) {
        List<Cell> own = line.own();
        if (own.size() == 1) {
            return head(own.get(0));
        }
        Optional<OutlineNumber> number =
                own.size() < 2 ? Optional.empty() : OutlineNumber.of(own.get(0).text());
        SectionHead head = SectionHead.of(number.isPresent() ? own.get(1).text() : line.label());
        return number.isPresent()
                ? new SectionHead(head.word(), head.number() == null ? number.get() : head.number(), head.title())
                : head;
    }

    /** What a column says to which the measure belongs; the number beside it may be its own. */
    public static SectionHead head(Line line, Cell group) {
        SectionHead head = SectionHead.of(group.text());
        Cell number = line.cell(Role.NUMBER);
        Cell title = line.cell(Role.TITLE);
        boolean itsNumber = number != null
                && title != null
                && number.height() > title.height()
                && number.height() == group.height();
        return head.number() == null && itsNumber
                ? new SectionHead(head.word(), OutlineNumber.of(number.text()).orElse(null), head.title())
                : head;
    }
}
