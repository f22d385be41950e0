package ua.zvit.shared.persistence;

import jakarta.persistence.PersistenceException;

/** Tells which rule of the database refused a change. */
public final class Violations {
    private Violations() {}

    /** @return true when the refusal names that constraint or unique index */
    public static boolean names(PersistenceException refused, String constraint) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
