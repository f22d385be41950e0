package ua.zvit.report.values.presence;

import java.time.Instant;

/**
 * Somebody who has an entry open.
 *
 * @param measure number of the measure
 * @param name for people
 * @param own true for the caller on another page
 * @param writes whether the person may write it there, and does not only read
 * @param holds whether the entry is the person's before others who write it: the first, or who took it over
 */
public record PresentPerson(String measure, String name, Instant since, boolean own, boolean writes, boolean holds) {}
