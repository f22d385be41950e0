package ua.zvit.intake.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row of a table may be. */
public enum RowKind {
    MEASURE,
    /** Counted already in the measure above («у тому числі»). */
    PART,
    /** Goes on with the row above: another source, another line of text. */
    MORE,
    /** A section of the first level. */
    SECTION,
    /** A section inside the one above. */
    SUBSECTION,
    TOTAL,
    /** Not taken, and listed. */
    LEFT;

    /** @return as the answer and a mapping name it, in lower case */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public boolean isSection() {
        return this == SECTION || this == SUBSECTION;
    }
}
