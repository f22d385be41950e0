package ua.zvit.check.values;

import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Folds;

/**
 * A finding as one caller may see it, in the caller's language. Where a place belongs to an entry that the caller may
 * not read, only the number of the measure is left of it.
 *
 * @param identity by which it is dismissed and fixed; of the whole finding, also where places are cut
 * @param finding rule, severity and the places left to the caller
 * @param title name of the rule
 * @param message what is wrong here
 * @param explanation why the rule stands
 * @param change what its fix would change, so that it can be seen; null where there is none
 * @param dismissal null while the finding is open
 * @param fixable true when the caller may apply the fix now
 * @param dismissible true when the caller may dismiss or restore it now
 */
public record PlacedFinding(
        String identity,
        Finding finding,
        String title,
        String message,
        String explanation,
        String change,
        Dismissal dismissal,
        boolean fixable,
        boolean dismissible) {

    /** @return what it has in common with the findings of its measure that are the same fault elsewhere */
    public String fold() {
        return Folds.of(finding);
    }

    public boolean isDismissed() {
        return dismissal != null;
    }

    /** @return number of the measure where it is told; empty for the report as a whole */
    public String measure() {
        return finding.places().get(0).measure();
    }
}
