package ua.zvit.web.report.evidence;

/**
 * What a file shows and of when it is.
 *
 * @param title null for the file's name
 * @param date ISO; null where nobody says
 */
public record EvidenceWriteJson(String title, String date) {}
