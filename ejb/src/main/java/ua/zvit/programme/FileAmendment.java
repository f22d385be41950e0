package ua.zvit.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.programme.values.ProgrammePlan.MeasurePlan;
import ua.zvit.programme.values.ProgrammePlan.SectionPlan;

/**
 * Reads a file of a further year as a proposal: what it tells of sections and measures that stand is wanted so; what it
 * does not name stays, and what is new in it is for the registration to add.
 */
final class FileAmendment {
    private final ProgrammeDraft standing;
    private final Map<String, SectionDraft> sections = new LinkedHashMap<>();
    private final Map<String, List<MeasureDraft>> measures = new LinkedHashMap<>();
    private boolean nested;

    FileAmendment(ProgrammeDraft standing) {
        this.standing = standing;
        standing.sections().forEach(section -> {
            sections.put(section.number(), section);
            measures.put(section.number(), new ArrayList<>(section.measures()));
        });
    }

    ProgrammeDraft with(ProgrammePlan file) {
        nested = file.sections().stream()
                .flatMap(section -> section.measures().stream())
                .anyMatch(measure -> measure.level() > 1);
        file.sections().forEach(section -> take(section, file.year()));
        return new ProgrammeDraft(
                file.title(),
                standing.leadDepartmentId(),
                file.firstYear(),
                file.lastYear(),
                file.decisionNumber() == null ? standing.decisionNumber() : file.decisionNumber(),
                file.decisionDate() == null ? standing.decisionDate() : file.decisionDate(),
                sections.values().stream()
                        .map(section -> section.with(section.number(), measures.get(section.number())))
                        .toList());
    }

    private void take(SectionPlan told, int year) {
        SectionDraft before = sections.get(told.number());
        boolean needed = before != null || told.measures().stream().anyMatch(this::isKnown);
        if (needed) {
            sections.put(
                    told.number(),
                    new SectionDraft(
                            before == null ? null : before.id(),
                            told.number(),
                            told.label(),
                            told.level(),
                            told.title(),
                            List.of()));
            measures.computeIfAbsent(told.number(), number -> new ArrayList<>());
            told.measures().stream().filter(this::isKnown).forEach(measure -> take(told.number(), measure, year));
        }
    }

    private boolean isKnown(MeasurePlan told) {
        return all().anyMatch(measure -> measure.number().equals(told.number()));
    }

    private void take(String section, MeasurePlan told, int year) {
        MeasureDraft before = all().filter(measure -> measure.number().equals(told.number()))
                .findFirst()
                .orElseThrow();
        MeasureDraft after = new MeasureDraft(
                before.id(),
                before.number(),
                before.label(),
                told.title(),
                before.departmentId(),
                before.coExecutors(),
                before.partners(),
                funding(before, told, year),
                before.indicators(),
                told.term() == null ? before.term() : told.term(),
                nested ? told.level() : before.level());
        List<MeasureDraft> home = measures.get(section);
        int place = home.indexOf(before);
        if (place >= 0) {
            home.set(place, after);
        } else {
            measures.values().forEach(others -> others.remove(before));
            home.add(after);
        }
    }

    /** The first plan of a year is no change of it. */
    private static List<FundingDraft> funding(MeasureDraft before, MeasurePlan told, int year) {
        if (before.ofYear(year).isEmpty()) {
            return before.funding();
        }
        return Stream.concat(
                        before.funding().stream().filter(line -> line.year() != year),
                        told.funding().stream()
                                .map(line -> new FundingDraft(
                                        year, line.source(), line.name(), line.planned(), line.words(), line.parts())))
                .toList();
    }

    private Stream<MeasureDraft> all() {
        return measures.values().stream().flatMap(List::stream);
    }
}
