package ua.zvit.proofreading;

import java.util.Locale;

/** How much a finding weighs: what blocks stops submission and approval, the others only advise. */
public enum Severity {
    BLOCKS,
    WARNS,
    HINTS;

    /** The word used in JSON and in settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
