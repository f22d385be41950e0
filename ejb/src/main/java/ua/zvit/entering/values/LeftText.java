package ua.zvit.entering.values;

/** What stands in the file and is not taken over, in the file's own words. */
public record LeftText(String place, String text) {}
