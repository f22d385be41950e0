package ua.zvit.check.values;

import java.util.List;

/**
 * A text as typed with fixes applied; nothing is saved.
 *
 * @param narrative restricted HTML
 */
public record FixedText(String narrative, int applied, List<SkippedFix> skipped) {

    public FixedText {
        skipped = List.copyOf(skipped);
    }
}
