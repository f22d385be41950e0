package ua.zvit.operation.values;

import java.util.List;

/**
 * One line of the operator's page.
 *
 * @param words key of the sentence under {@code system.state.}
 * @param values for the sentence: texts, numbers and {@link java.time.Instant}s
 */
public record SystemLine(SystemSubject subject, SystemLevel level, String words, List<Object> values) {
    public static SystemLine of(SystemSubject subject, SystemLevel level, String words, Object... values) {
        return new SystemLine(subject, level, words, List.of(values));
    }
}
