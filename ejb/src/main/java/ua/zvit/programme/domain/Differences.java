package ua.zvit.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.programme.values.Fund;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.ProgrammeNames;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.SameName;

/**
 * In what a file for a further year differs from the programme that stands. A programme changes by a decision of the
 * council, not by a file: nothing of the file may be dropped for what stands, nor what stands be changed by it, so each
 * difference is told. What the programme does not know yet is none: a new section, a new measure.
 */
final class Differences {
    private final Programme programme;
    private final List<Fault> found = new ArrayList<>();
    private int year;
    private boolean nested;

    Differences(Programme programme) {
        this.programme = programme;
    }

    List<Fault> from(ProgrammeNames file) {
        year = file.year();
        nested = file.isNested() && programme.isNested();
        if (!programme.title().equalsIgnoreCase(file.title())) {
            differs("programme.title", "programme-title-differs", programme.title());
        }
        years(file);
        decision(file);
        file.sections().forEach(this::section);
        return List.copyOf(found);
    }

    private void years(ProgrammeNames file) {
        if (file.firstYear() > 0 && file.firstYear() != programme.firstYear()) {
            differs("programme.firstYear", "programme-differs", Integer.toString(programme.firstYear()));
        }
        if (file.lastYear() > 0 && file.lastYear() != programme.lastYear()) {
            differs("programme.lastYear", "programme-differs", Integer.toString(programme.lastYear()));
        }
    }

    /** A decision that either side does not tell is no difference. */
    private void decision(ProgrammeNames file) {
        boolean sameNumber = blank(file.decisionNumber())
                || blank(programme.decisionNumber())
                || SameName.of(file.decisionNumber()).equals(SameName.of(programme.decisionNumber()));
        if (!sameNumber) {
            differs("programme.decision.number", "programme-differs", programme.decisionNumber());
        }
        if (file.decisionDate() != null
                && programme.decisionDate() != null
                && !Objects.equals(file.decisionDate(), programme.decisionDate())) {
            differs(
                    "programme.decision.date",
                    "programme-differs",
                    programme.decisionDate().toString());
        }
    }

    private void section(ProgrammeNames.SectionNames told) {
        programme.sections().stream()
                .filter(section -> section.number().equals(told.number()))
                .findFirst()
                .filter(section -> differ(section.title(), told.title()))
                .ifPresent(section ->
                        differs("sections.title", "section-title-differs", section.number(), section.title()));
        told.measures().forEach(measure -> measure(told, measure));
    }

    private void measure(ProgrammeNames.SectionNames section, ProgrammeNames.MeasureName told) {
        Optional<Measure> known = told.number() == null ? Optional.empty() : programme.measure(told.number());
        known.filter(measure -> differ(measure.title(), told.title()))
                .ifPresent(measure ->
                        found.add(Fault.at(told.number(), "title", "measure-title-differs", measure.title())));
        known.ifPresent(measure -> plan(measure, told.plan()));
        known.ifPresent(measure -> standing(measure, told));
        known.map(Measure::section)
                .filter(home -> section.number() != null && !home.number().equals(section.number()))
                .ifPresent(home -> found.add(
                        Fault.at(told.number(), "section", "measure-section-differs", home.number(), home.title())));
    }

    /** A term that either side does not tell is no difference, nor how measures stand within one another. */
    private void standing(Measure measure, ProgrammeNames.MeasureName told) {
        if (nested && measure.level() != told.level()) {
            found.add(Fault.at(told.number(), "level", "measure-level-differs", Integer.toString(measure.level())));
        }
        if (!blank(told.term())
                && !blank(measure.term())
                && !SameName.of(told.term()).equals(SameName.of(measure.term()))) {
            found.add(Fault.at(told.number(), "term", "programme-differs", measure.term()));
        }
    }

    /** The first plan of a year is none; nor is a source without money, nor parts that the file does not tell. */
    private void plan(Measure measure, List<PlannedFunding> told) {
        Map<Fund, Money> standing = amounts(measure.funding(year));
        boolean differ = !standing.equals(amounts(told))
                || !parts(told).isEmpty() && !parts(told).equals(parts(measure.funding(year)));
        if (!told.isEmpty() && !measure.funding(year).isEmpty() && differ) {
            String amounts = measure.funding(year).stream()
                    .map(line -> line.planned().inThousands().toPlainString())
                    .collect(Collectors.joining(" + "));
            found.add(Fault.at(measure.number(), "plan", "measure-plan-differs", Integer.toString(year), amounts));
        }
    }

    private static Map<Fund, Money> amounts(List<PlannedFunding> lines) {
        return lines.stream()
                .filter(line -> line.planned().uah().signum() != 0)
                .collect(Collectors.toMap(PlannedFunding::fund, PlannedFunding::planned, Money::plus));
    }

    private static Map<Fund, FundParts> parts(List<PlannedFunding> lines) {
        return lines.stream()
                .filter(line -> !line.parts().parts().isEmpty())
                .collect(Collectors.toMap(PlannedFunding::fund, PlannedFunding::parts, (one, other) -> one));
    }

    /** Names that have been kept since before letters were composed on the way in are the same all the same. */
    private static boolean differ(String standing, String told) {
        return told != null && !PlainText.composed(standing).equals(told);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private void differs(String field, String code, Object... args) {
        found.add(Fault.at(null, field, code, args));
    }
}
