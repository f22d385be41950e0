package ua.zvit.check.values;

/**
 * A fix that was not applied.
 *
 * @param measure where it would have been; empty when the finding is no longer known
 * @param code {@code fix-changed} (the text is another one by now), {@code fix-none} (there is no fix),
 *     {@code fix-other-department}, {@code fix-locked} (not to be written now), {@code fix-overlaps} (another fix
 *     touched the same place; ask again). Its text stands in the bundle under {@code fault.<code>}
 */
public record SkippedFix(String identity, String measure, String code) {}
