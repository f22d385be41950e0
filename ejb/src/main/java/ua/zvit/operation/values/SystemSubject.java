package ua.zvit.operation.values;

import java.util.Locale;

/** What the operator's page has a line about. */
public enum SystemSubject {
    SOFTWARE,
    DATABASE,
    IDENTITY,
    MAIL,
    INCIDENTS,
    TASKS,
    JOBS,
    ARCHIVE,
    ANCHOR,
    DISK,
    ARCHIVE_STORE,
    EVIDENCE_STORE,
    TRUST,
    LIMITS;

    /** @return stable name, such as {@code archive-store} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
