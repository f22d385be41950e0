package ua.zvit.report.values;

import java.time.Instant;

/**
 * What a department answered to a remark.
 *
 * @param byName name of who wrote it
 */
public record RemarkAnswer(String byName, String text, Instant at) {}
