package ua.zvit.intake;

/** What stands in the file and was not taken over, in the file's own words. */
public record Ignored(String place, String text) {}
