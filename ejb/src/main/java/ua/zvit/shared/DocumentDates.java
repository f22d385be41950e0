package ua.zvit.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as official documents write them: «31 січня 2025 року». */
public final class DocumentDates {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'року'", Messages.UKRAINIAN);

    private DocumentDates() {}

    public static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }
}
