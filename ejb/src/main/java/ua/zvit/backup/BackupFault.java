package ua.zvit.backup;

import java.util.Locale;

/** Why a copy is not made or not taken. The code is stable; its text stands in the message bundle. */
enum BackupFault {
    /** A part differs from what the manifest tells, or is missing. */
    DAMAGED,
    /** The database or a folder does not let itself be read or written. */
    FAILED,
    /** No manifest, or none that can be read: no copy, or one that was never finished. */
    NO_BACKUP,
    /** Made by a newer program, whose tables or form of copies this one does not know. */
    NEWER,
    /** Made of a database that another main version of PostgreSQL wrote. */
    OTHER_POSTGRESQL;

    String code() {
        return "BACKUP-" + name().replace('_', '-');
    }

    String messageKey() {
        return "backup.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
