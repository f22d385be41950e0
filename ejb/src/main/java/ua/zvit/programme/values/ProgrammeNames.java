package ua.zvit.programme.values;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file tells of a programme: its name, years, decision and the names of its parts. Whatever could not be read is
 * null, a year 0.
 */
public record ProgrammeNames(
        String title,
        int firstYear,
        int lastYear,
        String decisionNumber,
        LocalDate decisionDate,
        List<SectionNames> sections) {

    /** A section with its measures. */
    public record SectionNames(String number, String title, List<MeasureName> measures) {}

    /** Number and title of a measure. */
    public record MeasureName(String number, String title) {}
}
