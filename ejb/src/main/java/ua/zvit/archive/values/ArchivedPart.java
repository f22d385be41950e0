package ua.zvit.archive.values;

/** One file of a package, checked against its hash. */
public record ArchivedPart(String name, String mediaType, byte[] content) {}
