package ua.zvit.report.values;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a report stands. */
public enum ReportStatus {
    /** Imported or created, the departments have not been asked yet. */
    CREATED,
    /** The departments write. */
    DRAFTING,
    /** Those whom the council has named give their visas, stage by stage. */
    VISAS,
    /** On the (acting) head's desk. */
    REVIEW,
    /** Accepted; the (acting) head signs the document before it goes to the council. */
    SIGNING,
    /** With those whose conclusion the council wants after the head, such as a standing commission. */
    CONCLUSIONS,
    /** On the council's desk. */
    COUNCIL,
    /** Adopted by decision; the official document is issued and signed as the council wants it. */
    ADOPTED,
    /** Sealed in the archive. */
    ARCHIVED,
    /** Rejected by the council for good; a new report for the year may be made. */
    REJECTED,
    /** Taken back by the administrator before anything was adopted; a new report for the year may be made. */
    WITHDRAWN;

    /** What leaves the year free for another report. */
    public static final Set<ReportStatus> GONE = Collections.unmodifiableSet(EnumSet.of(REJECTED, WITHDRAWN));

    /** At the end of the way, whichever it was. */
    public static final Set<ReportStatus> ENDED =
            Collections.unmodifiableSet(EnumSet.of(ARCHIVED, REJECTED, WITHDRAWN));

    private static final Set<ReportStatus> SETTLED = EnumSet.of(ADOPTED, ARCHIVED, REJECTED, WITHDRAWN);
    private static final Set<ReportStatus> UNACCEPTED = EnumSet.of(CREATED, DRAFTING, VISAS, REVIEW);

    /** Whether the head has still to accept it. */
    public boolean isUnaccepted() {
        return UNACCEPTED.contains(this);
    }

    /** Whether its texts can still change, be it after a return; only then is it worth checking them. */
    public boolean isChangeable() {
        return !SETTLED.contains(this);
    }

    /** Whether it lies with the (acting) head. */
    public boolean isWithHead() {
        return this == REVIEW || this == SIGNING;
    }

    /** Whether it lies with holders of a stage, before the head or after. */
    public boolean isStaged() {
        return this == VISAS || this == CONCLUSIONS;
    }

    /** Whether it can still take over what the council changes in the programme. */
    public boolean isOpenForAmendments() {
        return isOpenForWriting() || this == VISAS || this == REVIEW;
    }

    /** Whether departments may write into a report that stands so. */
    public boolean isOpenForWriting() {
        return this == CREATED || this == DRAFTING;
    }
}
