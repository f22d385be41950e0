package ua.zvit.entering.values;

import java.util.List;

/**
 * A section with its measures in the file's order.
 *
 * @param level 0, and one more for each section that it is inside
 */
public record SheetSection(
        String id, int level, SheetCell number, SheetCell title, List<SheetMeasure> measures, SheetSum sum) {

    /** @return the section with some of its measures; its sum is that of all */
    public SheetSection with(List<SheetMeasure> some) {
        return new SheetSection(id, level, number, title, some, sum);
    }
}
