package ua.zvit.report.values.stage;

/**
 * Who has sent a department's part to the department's head and may not approve it as well.
 *
 * @param username login name
 */
public record BarredSender(long reportId, long departmentId, String username) {}
