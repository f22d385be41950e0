package ua.zvit.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ua.zvit.programme.domain.Measure;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.Section;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammeOutline.MeasureOutline;
import ua.zvit.programme.values.ProgrammeOutline.SectionOutline;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.programme.values.ProgrammePlan.SectionPlan;
import ua.zvit.programme.values.StandingNumbers;
import ua.zvit.programme.values.StandingNumbers.Told;

/** The sections and measures of a programme that the plan of a year names, in the programme's order. */
final class PlannedParts {
    private final Programme programme;
    private final ProgrammePlan plan;
    private final Set<String> sections = new HashSet<>();
    private final Map<String, Long> writers = new HashMap<>();

    /** @param programme that the plan has been entered in */
    PlannedParts(Programme programme, ProgrammePlan plan) {
        this.programme = programme;
        this.plan = plan;
        StandingNumbers numbers = new StandingNumbers(programme.draft());
        for (SectionPlan section : plan.sections()) {
            String home = numbers.section(section.number(), section.label());
            sections.add(home);
            List<String> own = numbers.of(section.measures().stream()
                    .map(measure -> new Told(home, measure.number(), measure.label(), measure.title()))
                    .toList());
            for (int index = 0; index < own.size(); index++) {
                writers.put(own.get(index), section.measures().get(index).departmentId());
            }
        }
    }

    ProgrammeOutline outline() {
        return new ProgrammeOutline(
                programme.id(),
                programme.title(),
                programme.leadDepartmentId(),
                programme.firstYear(),
                programme.lastYear(),
                plan.year(),
                programme.sections().stream()
                        .filter(section -> sections.contains(section.number()))
                        .map(this::outline)
                        .toList());
    }

    private SectionOutline outline(Section section) {
        return new SectionOutline(
                section.number(),
                section.label(),
                section.level(),
                section.title(),
                outlines(section.measures().stream()
                        .filter(measure -> writers.containsKey(measure.number()))
                        .toList()));
    }

    private List<MeasureOutline> outlines(List<Measure> measures) {
        MeasureLevels levels =
                new MeasureLevels(measures.stream().map(Measure::level).toList());
        return IntStream.range(0, measures.size())
                .mapToObj(place -> outline(measures.get(place), levels.holds(place)))
                .toList();
    }

    private MeasureOutline outline(Measure measure, boolean holds) {
        return new MeasureOutline(
                measure.id(),
                measure.number(),
                measure.label(),
                measure.title(),
                writers.get(measure.number()),
                measure.coExecutors(),
                measure.partners(),
                measure.funding(plan.year()),
                measure.indicators(plan.year()),
                measure.term(),
                measure.level(),
                holds && measure.isWithoutPlan(plan.year()));
    }
}
