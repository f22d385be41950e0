package ua.zvit.signatures;

import java.util.Locale;

/** What is known of one stage of a signature. Ordered from good to bad: the worse of two is the greater. */
public enum Verdict {
    VALID,
    UNKNOWN,
    INVALID;

    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The stable word in machine-readable reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
