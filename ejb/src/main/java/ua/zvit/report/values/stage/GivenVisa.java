package ua.zvit.report.values.stage;

import java.time.Instant;

/**
 * A visa of a stage, given or refused, that is in force.
 *
 * @param stage number of the stage, from 1
 * @param desk key of the desk, such as {@code position:5}
 * @param given false for a refusal
 * @param capacity position as under a document, or the title of the stage for somebody named in person
 * @param username login name; empty where the visa counts as given by silence
 * @param name name for people; of who was asked, where nobody said anything
 * @param comment the person's words; null for none
 * @param basis what lets silence count as consent; null for a visa that somebody gave or refused
 * @param minutes by which a body came to it; null but for a stage after the head
 */
public record GivenVisa(
        int stage,
        String desk,
        boolean given,
        String capacity,
        String username,
        String name,
        Instant at,
        String comment,
        String basis,
        Minutes minutes) {}
