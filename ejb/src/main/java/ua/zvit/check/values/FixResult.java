package ua.zvit.check.values;

import java.util.List;
import java.util.Map;

/**
 * What became of the fixes asked for.
 *
 * @param applied how many findings were mended
 * @param skipped those that were not, and why
 * @param versions the entries written, by measure, with their new versions
 */
public record FixResult(int applied, List<SkippedFix> skipped, Map<String, Integer> versions) {

    public FixResult {
        skipped = List.copyOf(skipped);
        versions = Map.copyOf(versions);
    }
}
