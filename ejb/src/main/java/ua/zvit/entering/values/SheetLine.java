package ua.zvit.entering.values;

/**
 * A row of the file's tables.
 *
 * @param text its cells
 * @param kind what it was taken for
 * @param told the cell in which a person says what it is; empty, it leaves what was understood
 */
public record SheetLine(String text, String kind, SheetColumn.Sureness sureness, SheetCell told) {}
