package ua.zvit.programme.values;

import java.time.LocalDate;
import java.util.List;

/**
 * What a file tells of a programme: its name, years, decision, the names of its parts and the plan of one year. Whatever
 * could not be read is null, a year 0.
 */
public record ProgrammeNames(
        String title,
        int firstYear,
        int lastYear,
        String decisionNumber,
        LocalDate decisionDate,
        int year,
        List<SectionNames> sections) {

    /** A section with its measures. */
    public record SectionNames(String number, String title, List<MeasureName> measures) {}

    /**
     * Number, title and plan of a measure.
     *
     * @param plan for the file's year by source; empty where it could not be read
     * @param term by when it is to be carried out; null where the file does not tell
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
     */
    public record MeasureName(String number, String title, List<PlannedFunding> plan, String term, int level) {}

    /** @return whether the file tells of measures that stand inside others */
    public boolean isNested() {
        return sections.stream()
                .flatMap(section -> section.measures().stream())
                .anyMatch(measure -> measure.level() > 1);
    }
}
