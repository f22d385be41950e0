package ua.zvit.entering.values;

/**
 * What the library has understood of a file.
 *
 * @param json the library's answer: kind, report, questions, ignored, columns and rows
 * @param asks whether something must be asked
 */
public record UnderstoodFile(ImportKind kind, boolean asks, String json) {}
