package ua.zvit.organisation.values;

/**
 * Something that is kept, with the version that was read: who changes it names that version, so that nobody writes over
 * what another has changed meanwhile.
 */
public record Versioned<T>(T value, int version) {}
