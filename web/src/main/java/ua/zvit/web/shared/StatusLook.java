package ua.zvit.web.shared;

/**
 * How a status is shown everywhere: a word and a shape, the colour only besides.
 *
 * @param tone class of the chip: empty, ok, warn, bad or acc
 */
public record StatusLook(String word, String shape, String tone) {}
