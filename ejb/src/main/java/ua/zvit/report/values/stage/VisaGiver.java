package ua.zvit.report.values.stage;

import ua.zvit.shared.CallerIdentity;

/**
 * Who gives a visa, and in which capacity.
 *
 * @param desk key of the desk on which the report waits, such as {@code position:5}
 * @param capacity position as under a document, with «В. о.» for who stands in; empty for somebody named in person
 */
public record VisaGiver(String desk, String capacity, CallerIdentity person) {}
