package ua.zvit.entering.values;

import java.util.List;

/**
 * The file behind a draft: what its columns and rows were taken for, and what was not.
 *
 * @param left what is not taken over
 * @param replaced corrections that did not stay when it was understood anew
 * @param asBefore whether columns are what the council has said of another file with the same heads
 */
public record SheetFile(
        List<SheetColumn> columns,
        List<SheetLine> lines,
        List<LeftText> left,
        List<ReplacedCell> replaced,
        boolean asBefore) {

    /** @return whether any column is not sure, so that a person should look */
    public boolean isDoubtful() {
        return columns.stream().anyMatch(column -> column.sureness() == SheetColumn.Sureness.UNSURE);
    }
}
