package ua.zvit.entering.values;

/**
 * Who carries a measure out.
 *
 * @param words as the file has it; empty where it names nobody
 * @param choice code of the department that is meant, a cell
 * @param remembered whether an earlier choice for the same words was taken
 */
public record SheetExecutor(String id, String words, SheetCell choice, boolean remembered) {}
