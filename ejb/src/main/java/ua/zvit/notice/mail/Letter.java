package ua.zvit.notice.mail;

/**
 * A letter in plain text.
 *
 * @param id unique for what it tells; a mail program that gets it twice shows it once
 * @param to address
 * @param language {@code uk} or {@code en}
 */
public record Letter(String id, String to, String subject, String text, String language) {}
