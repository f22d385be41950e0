package ua.zvit.archive.values;

import java.util.Locale;

/** What a person has to confirm before a copy of a former report is put into the archive for good. */
public enum CopyQuestion {
    /** What was signed was changed after signing, or nobody can say that it was not. */
    SIGNATURE_BROKEN,
    /** Neither number nor date, or only one of them, of the council's decision is known. */
    DECISION_UNKNOWN,
    /** The archive holds a copy of this programme's report of this year. */
    COPY_TWICE,
    /** The very file stands in another copy. */
    FILE_TWICE,
    /** A report on this programme and year goes its way in Zvit itself. */
    REPORT_STANDS,
    /** The data beside the document tell another programme, year or sums. */
    DATA_DIFFER;

    /** The stable word by which it is asked and confirmed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
