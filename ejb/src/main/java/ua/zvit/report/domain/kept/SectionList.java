package ua.zvit.report.domain.kept;

import java.util.List;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.report.values.ReportSection;

/** The sections that a report's programme had when the report was made or last followed it, in order. */
public record SectionList(List<ReportSection> sections) {
    public SectionList {
        sections = List.copyOf(sections);
    }

    public static SectionList of(ProgrammeOutline programme) {
        return new SectionList(programme.sections().stream()
                .map(section -> new ReportSection(section.number(), section.label(), section.level(), section.title()))
                .toList());
    }
}
