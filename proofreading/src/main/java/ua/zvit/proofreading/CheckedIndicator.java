package ua.zvit.proofreading;

/** A result indicator of a measure: its name and the planned and reached values as written; null where absent. */
public record CheckedIndicator(String name, String plan, String actual) {}
