package ua.zvit.report.values;

/**
 * A section of a report, with or without measures.
 *
 * @param number its own within the report: see {@link ua.zvit.shared.OutlineNumbers}
 * @param label its number as the council writes it
 * @param level 1, or 2 for a part of the section of the first level before it
 */
public record ReportSection(String number, String label, int level, String title) {}
