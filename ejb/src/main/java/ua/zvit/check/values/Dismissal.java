package ua.zvit.check.values;

import java.time.Instant;

/**
 * Why a finding was set aside, by whom and when; it holds until the sentence concerned changes.
 *
 * @param author login name
 * @param authorName name for people
 */
public record Dismissal(String reason, String author, String authorName, Instant at) {}
