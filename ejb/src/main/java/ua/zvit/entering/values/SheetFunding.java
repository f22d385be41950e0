package ua.zvit.entering.values;

/**
 * Money of a measure from one source.
 *
 * @param words what the file calls the source; may be empty
 * @param year a cell; null where the whole is about one year
 */
public record SheetFunding(
        String id, String words, SheetCell source, SheetCell year, SheetCell plan, SheetCell actual) {}
