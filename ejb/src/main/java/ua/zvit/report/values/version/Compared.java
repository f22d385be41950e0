package ua.zvit.report.values.version;

/**
 * One of two texts of an entry that are compared.
 *
 * @param text which one was asked for, as {@link VersionChoice} tells it
 * @param version null for one that is no version of its own: what stands there now, what was read before a decision
 */
public record Compared(VersionChoice text, VersionSummary version) {}
