package ua.zvit.check.values;

import java.util.List;

/**
 * What the check finds in a report, as the caller may see it, in reading order.
 *
 * @param open what is to be looked at
 * @param dismissed what was set aside with a reason and still stands in the text
 * @param fixed how many fixes were applied through Zvit so far
 * @param blocks true when one of the open ones stops submission or approval
 * @param complete false while the language module is being loaded: its findings will come
 */
public record ReportFindings(
        List<PlacedFinding> open, List<PlacedFinding> dismissed, int fixed, boolean blocks, boolean complete) {

    public ReportFindings {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }
}
