package ua.zvit.check.fixing;

import java.util.List;
import ua.zvit.check.values.SkippedFix;

/**
 * What became of the fixes in one entry.
 *
 * @param version of the entry as it stands now
 * @param applied how many places were mended
 */
public record FixedEntry(int version, int applied, List<SkippedFix> skipped) {

    static FixedEntry untouched(int version, List<PlannedFix> fixes) {
        return new FixedEntry(
                version,
                0,
                fixes.stream()
                        .map(fix -> new SkippedFix(fix.identity(), fix.place().measure(), "fix-changed"))
                        .toList());
    }
}
