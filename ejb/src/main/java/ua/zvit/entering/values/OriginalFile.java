package ua.zvit.entering.values;

/** A file as it was brought. */
public record OriginalFile(String name, byte[] content) {}
