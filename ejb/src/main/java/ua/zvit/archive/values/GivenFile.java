package ua.zvit.archive.values;

/**
 * A file as somebody brings it.
 *
 * @param name as the person's computer named it
 * @param content its bytes; not copied, nobody changes them
 */
public record GivenFile(String name, byte[] content) {}
