package ua.zvit.web.report.evidence;

import java.time.LocalDate;

/**
 * What a file shows and of when it is.
 *
 * @param title null for the file's name
 * @param date null where nobody says
 */
public record EvidenceWriteJson(String title, LocalDate date) {}
