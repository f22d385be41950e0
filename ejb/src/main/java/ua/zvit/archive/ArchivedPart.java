package ua.zvit.archive;

/** One file of a package, checked against its hash. */
public record ArchivedPart(String name, String mediaType, byte[] content) {}
