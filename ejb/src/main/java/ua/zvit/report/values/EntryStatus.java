package ua.zvit.report.values;

/** Where an entry stands. */
public enum EntryStatus {
    DRAFT,
    /** Written, and with the head of its department, who lets it go or gives it back. */
    CLEARING,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** @return true while the department may write */
    public boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }

    /** @return true while it is inside its department: written, or with the department's head */
    public boolean isInside() {
        return isWritable() || this == CLEARING;
    }
}
