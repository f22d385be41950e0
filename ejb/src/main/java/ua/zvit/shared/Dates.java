package ua.zvit.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days that can stand in a council's papers: from the year of independence to the end of the next century. */
public final class Dates {
    public static final int EARLIEST = 1991;
    public static final int LATEST = 2100;
    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private Dates() {}

    /** @return the day that an ISO text such as {@code 2026-01-29} names; empty when it names none of ours */
    public static Optional<LocalDate> read(String text) {
        try {
            return text != null && text.matches(FORM)
                    ? Optional.of(LocalDate.parse(text)).filter(Dates::isSane)
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static boolean isSane(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
