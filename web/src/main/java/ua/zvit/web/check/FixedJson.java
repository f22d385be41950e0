package ua.zvit.web.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.zvit.check.values.FixResult;
import ua.zvit.check.values.SkippedFix;
import ua.zvit.shared.Messages;

/**
 * What became of the fixes.
 *
 * @param applied how many places were mended
 * @param versions the entries written, by measure, with their new versions
 */
public record FixedJson(int applied, List<SkippedJson> skipped, Map<String, Integer> versions) {

    /** A fix that was not applied, and why: stable code and the same for people. */
    public record SkippedJson(String identity, String measure, String code, String message) {}

    static FixedJson of(FixResult result, Locale language) {
        return new FixedJson(
                result.applied(),
                result.skipped().stream()
                        .map(skipped -> skipped(skipped, language))
                        .toList(),
                result.versions());
    }

    private static SkippedJson skipped(SkippedFix fix, Locale language) {
        return new SkippedJson(
                fix.identity(), fix.measure(), fix.code(), Messages.text(language, "fault." + fix.code()));
    }
}
