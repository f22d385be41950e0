package ua.zvit.programme;

import java.util.List;
import java.util.stream.IntStream;
import ua.zvit.programme.domain.Measure;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.Section;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;

/** A programme as the report of a year needs it. */
final class YearOutline {
    private YearOutline() {}

    /** @return all that stands, also sections without a measure */
    static ProgrammeOutline of(Programme programme, int year) {
        return new ProgrammeOutline(
                programme.id(),
                programme.title(),
                programme.leadDepartmentId(),
                programme.firstYear(),
                programme.lastYear(),
                year,
                programme.sections().stream().map(section -> of(section, year)).toList());
    }

    private static SectionOutline of(Section section, int year) {
        return new SectionOutline(
                section.number(),
                section.label(),
                section.level(),
                section.title(),
                measures(section.measures(), year));
    }

    private static List<MeasureOutline> measures(List<Measure> measures, int year) {
        MeasureLevels levels =
                new MeasureLevels(measures.stream().map(Measure::level).toList());
        return IntStream.range(0, measures.size())
                .mapToObj(place -> of(measures.get(place), year, levels.holds(place)))
                .toList();
    }

    private static MeasureOutline of(Measure measure, int year, boolean holds) {
        return new MeasureOutline(
                measure.id(),
                measure.number(),
                measure.label(),
                measure.title(),
                measure.leadDepartmentId(),
                measure.coExecutors(),
                measure.partners(),
                measure.funding(year),
                measure.indicators(year),
                measure.term(),
                measure.level(),
                holds && measure.isWithoutPlan(year));
    }
}
