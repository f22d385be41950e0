package ua.zvit.report.values;

/** Where an entry stands. */
public enum EntryStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** @return true while the department may write */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
