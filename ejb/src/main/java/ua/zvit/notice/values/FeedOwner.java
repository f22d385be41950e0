package ua.zvit.notice.values;

/**
 * Whose due dates a secret address tells.
 *
 * @param council code of the council in which the address was made
 * @param language {@code uk} or {@code en}
 */
public record FeedOwner(String username, String council, String language) {}
