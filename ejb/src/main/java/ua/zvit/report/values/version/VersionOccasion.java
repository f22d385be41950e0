package ua.zvit.report.values.version;

import java.util.EnumSet;
import java.util.Set;

/** Why a version of an entry was kept. */
public enum VersionOccasion {
    /** What stood there before the first saving: imported, taken over from a former edition, or written before versions were kept. */
    ORIGIN,
    /** A drafter wrote and made a pause. */
    WRITTEN,
    /** A file that was brought back told it. */
    BROUGHT,
    /** A former version was made the current text again. */
    RESTORED,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    /** The council has amended the programme, and the entry took it over. */
    AMENDED;

    /** What goes some time after the report is archived; the other versions are part of its history. */
    public static final Set<VersionOccasion> DRAFTS = EnumSet.of(ORIGIN, WRITTEN, BROUGHT, RESTORED);
}
