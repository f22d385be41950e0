package ua.zvit.entering.values;

/**
 * A correction that did not stay when the file was understood anew.
 *
 * @param place the measure or section as it was called; empty for the whole
 * @param member what was corrected, such as {@code plan}
 * @param text what had been written
 */
public record ReplacedCell(String place, String member, String text) {}
