package ua.zvit.operation.values;

import java.util.Locale;

/** Whether something needs a hand. */
public enum SystemLevel {
    /** All is well. */
    GOOD,
    /** Nothing is lost, and somebody should look. */
    LOOK,
    /** People can't do something, or something may get lost. */
    BAD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
