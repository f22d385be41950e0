package ua.zvit.entering.values;

/**
 * A cell of a draft that a person has written.
 *
 * @param cell such as {@code 12:title}: the part's id, and the member inside it
 * @param text as it was typed; empty for nothing
 */
public record CellChange(String cell, String text) {}
