package ua.zvit.report.values;

/**
 * A desk on which reports wait for a visa.
 *
 * @param key such as {@code position:5} or {@code person:olha}
 * @param name name for people of somebody who is named in person; null for a position
 */
public record VisaDesk(String key, String name) {}
