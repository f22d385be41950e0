package ua.zvit.report.values.review;

import java.util.List;

/**
 * One measure on an approver's desk: what stands there now and what was decided on it.
 *
 * @param measure number of the measure
 * @param content digest of all that is read in it now; it is the same as long as nothing is changed
 * @param current the decision of this round; null while there is none
 * @param former the last decision of an earlier round; null where there is none
 * @param differences what is otherwise now than it was when it was decided on last; empty when nothing is, or nobody did
 * @param visaOutdated true when it was changed after its department gave its visa
 */
public record EntryReview(
        String measure,
        String content,
        ReviewedEntry current,
        ReviewedEntry former,
        List<FieldDifference> differences,
        boolean visaOutdated) {
    public EntryReview {
        differences = List.copyOf(differences);
    }

    /** @return version of this round's decision; 0 while there is none */
    public int version() {
        return current == null ? 0 : current.version();
    }

    /** @return true when something was changed after the last decision on it */
    public boolean isChanged() {
        return !differences.isEmpty();
    }

    /** @return true when it was accepted at this desk in an earlier round as it is now */
    public boolean isSettled() {
        return former != null
                && former.outcome() == ReviewOutcome.ACCEPTED
                && former.content().equals(content);
    }

    /** @return the decision of this round as long as it is on what stands there now; null otherwise */
    public ReviewedEntry standing() {
        return current != null && current.content().equals(content) ? current : null;
    }
}
