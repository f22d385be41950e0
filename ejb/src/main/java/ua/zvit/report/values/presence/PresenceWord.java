package ua.zvit.report.values.presence;

/**
 * What somebody says to whoever has the same entry open.
 *
 * @param author name for people
 * @param words at most 300 characters; may be empty
 * @param taken whether the author took the entry over; else it is asked for
 */
public record PresenceWord(long id, String author, String words, boolean taken) {}
