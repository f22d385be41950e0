package ua.zvit.web.approval.review;

import ua.zvit.report.values.EntryDetails;

/**
 * Which measures the head has to read in this round: all that were not accepted before as they are now. Among them those
 * that went back to their departments with the round before are told apart, by their remarks.
 *
 * @param current number of the round, counted from one
 */
record ReviewRound(int current) {
    /** @return true when nothing has been returned yet: everything is new */
    boolean isFirst() {
        return current == 1;
    }

    /** @return true for what nobody has accepted as it is now, whether it was returned or never looked at */
    boolean isFresh(EntryDetails entry) {
        return !entry.acceptedBefore();
    }

    /** @return true for what somebody has sent back the last time, whoever reads it now */
    boolean wentBack(EntryDetails entry) {
        return entry.remarks().stream().anyMatch(remark -> remark.round() == current - 1);
    }
}
