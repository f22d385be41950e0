package ua.zvit.report.values.comment;

import java.time.Instant;

/**
 * Words with who said them and when.
 *
 * @param by login name
 * @param byName name for people, as it was then
 */
public record Said(String by, String byName, String text, Instant at) {}
