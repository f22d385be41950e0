package ua.zvit.report.values.form;

/** Where a version of a form stands. */
public enum FormState {
    /** Brought in, seen by the administrator only. */
    DRAFT,
    /** May be put in force. */
    PUBLISHED,
    /** Not to be put in force any more; reports made with it keep it. */
    WITHDRAWN
}
