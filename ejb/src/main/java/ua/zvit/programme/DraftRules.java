package ua.zvit.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.Fault;
import ua.zvit.shared.OutlineNumbers;
import ua.zvit.shared.RepeatedNumbers;

/**
 * What a programme has to be, whoever writes it. All faults are told at once, each with its place. One for one programme.
 */
final class DraftRules {
    private static final int TITLE = 2_000;
    private static final int NUMBER = 100;
    private static final int UNIT = 100;
    private static final int MEASURES = 1_000;
    private static final int INDICATORS = 100;
    private static final int PARTNERS = 50;
    private static final int TERM = 200;
    private static final int PARTS = 50;
    private static final int PART = 500;
    private static final int FIRST = 1991;
    private static final int LAST = 2100;
    private static final int LONGEST_PERIOD = 20;

    private final ProgrammeDraft draft;
    private final Set<Long> departments;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> sectionNumbers = new HashSet<>();
    private final RepeatedNumbers numbers = new RepeatedNumbers();
    private String home = "";
    private String first = "";
    private String inside = "";

    DraftRules(ProgrammeDraft draft, Set<Long> departments) {
        this.draft = draft;
        this.departments = departments;
    }

    List<Fault> faults() {
        text(new Place(null, "title", null), draft.title(), TITLE, "programme-title-missing");
        if (!departments.contains(draft.leadDepartmentId())) {
            fault(new Place(null, "leadDepartment", null), "lead-missing");
        }
        period();
        decision();
        for (int index = 0; index < draft.sections().size(); index++) {
            section(draft.sections().get(index), index);
        }
        if (draft.measures().count() > MEASURES) {
            fault(new Place(null, "sections", null), "list-too-long", MEASURES);
        }
        return List.copyOf(faults);
    }

    private void period() {
        int first = draft.firstYear();
        int last = draft.lastYear();
        if (first < FIRST || first > LAST) {
            fault(new Place(null, "firstYear", null), "year-expected");
        } else if (last < FIRST || last > LAST) {
            fault(new Place(null, "lastYear", null), "year-expected");
        } else if (first > last) {
            fault(new Place(null, "lastYear", null), "years-reversed");
        } else if (last - first >= LONGEST_PERIOD) {
            fault(new Place(null, "lastYear", null), "period-too-long", LONGEST_PERIOD);
        }
    }

    private void decision() {
        if (draft.decisionNumber() != null && draft.decisionNumber().length() > NUMBER) {
            fault(new Place(null, "decision.number", null), "text-too-long", NUMBER);
        }
        new PlanDays(draft.decisionDate(), 0, LocalDate.now())
                .ofAdoption()
                .ifPresent(wrong -> fault(new Place(null, "decision.date", null), wrong.code(), wrong.against()));
    }

    private void section(SectionDraft section, int index) {
        String path = "sections." + index + ".";
        String name = section.label().isEmpty() ? Integer.toString(index + 1) : section.number();
        DraftPlace where = new DraftPlace(name, 0, "");
        text(new Place(null, path + "number", where), section.label(), NUMBER, "section-number-missing");
        text(new Place(null, path + "title", where), section.title(), TITLE, "section-title-missing");
        home = section.level() == 1 ? section.label() : home;
        if (!section.label().isEmpty() && !sectionNumbers.add(section.level() + home + " " + section.label())) {
            fault(new Place(null, path + "number", where), "section-twice", section.label());
        }
        if (section.level() == 2 && index == 0) {
            fault(new Place(null, path + "level", where), "section-without-parent");
        }
        for (int place = 0; place < section.measures().size(); place++) {
            MeasureDraft measure = section.measures().get(place);
            first = place == 0 ? measure.label() : first;
            int around = section.levels().around(place);
            inside = around < 0 ? "" : section.measures().get(around).label();
            measure(measure, path + "measures." + place + ".", new DraftPlace(name, place + 1, measure.label()));
            levels(section, place, path + "measures." + place + ".");
        }
    }

    private void measure(MeasureDraft measure, String path, DraftPlace where) {
        String number = measure.label().isEmpty() ? measure.number() : measure.label();
        Place numbered = new Place(number, path + "number", where);
        if (!measure.label().isEmpty() && !OutlineNumbers.isLabel(measure.label())) {
            fault(numbered, "number-form");
        } else if (numbers.isMistaken(home + " " + where.section() + " " + inside, first, measure.label())) {
            fault(numbered, "measure-twice");
        }
        partners(measure, path, where);
        if (measure.term() != null && measure.term().length() > TERM) {
            fault(new Place(number, path + "term", where), "text-too-long", TERM);
        }
        text(new Place(number, path + "title", where), measure.title(), TITLE, "measure-title-missing");
        if (!departments.contains(measure.departmentId())) {
            fault(new Place(number, path + "executor", where), "executor-missing");
        }
        if (!departments.containsAll(measure.coExecutors())) {
            fault(new Place(number, path + "coExecutors", where), "executor-missing");
        }
        funding(measure, path, where);
        indicators(measure, path, where);
    }

    /** Money is told once on the way from a measure to the section: by the one that holds others, or by those. */
    private void levels(SectionDraft section, int place, String path) {
        MeasureDraft measure = section.measures().get(place);
        MeasureLevels levels = section.levels();
        DraftPlace where = new DraftPlace(section.number(), place + 1, measure.label());
        if (!levels.isSound(place)) {
            fault(new Place(measure.number(), path + "level", where), "measure-level", MeasureLevels.DEEPEST);
            return;
        }
        for (int around = levels.around(place); around >= 0; around = levels.around(around)) {
            MeasureDraft outer = section.measures().get(around);
            if (measure.funding().stream()
                    .anyMatch(line ->
                            isMoney(line) && outer.ofYear(line.year()).stream().anyMatch(DraftRules::isMoney))) {
                fault(new Place(measure.number(), path + "funding.0", where), "money-twice", outer.number());
                return;
            }
        }
    }

    private static boolean isMoney(FundingDraft line) {
        return line.planned().uah().signum() != 0;
    }

    private void partners(MeasureDraft measure, String path, DraftPlace where) {
        Place place = new Place(measure.number(), path + "partners", where);
        if (measure.partners().size() > PARTNERS) {
            fault(place, "list-too-long", PARTNERS);
        }
        if (measure.partners().stream().anyMatch(name -> name.length() > TITLE)) {
            fault(place, "text-too-long", TITLE);
        }
    }

    private void funding(MeasureDraft measure, String path, DraftPlace where) {
        Set<String> told = new HashSet<>();
        for (int index = 0; index < measure.funding().size(); index++) {
            FundingDraft line = measure.funding().get(index);
            Place place = new Place(measure.number(), path + "funding." + index, where);
            if (isOutside(line.year())) {
                fault(place, "funding-year", Integer.toString(line.year()));
            } else if (!told.add(line.year() + " " + line.fund())) {
                fault(place, "source-twice");
            }
            if (line.name().length() > NUMBER
                    || line.words() != null && line.words().length() > NUMBER) {
                fault(place, "text-too-long", NUMBER);
            }
            if (line.words() != null && line.planned().uah().signum() != 0) {
                fault(place, "plan-words-and-amount");
            }
            parts(line, place);
        }
    }

    /** What is told apart of a line has a name of its own and is not more than the line. */
    private void parts(FundingDraft line, Place place) {
        Set<String> named = new HashSet<>();
        for (FundPart part : line.parts().parts()) {
            text(place, part.name(), PART, "part-name-missing");
            if (!named.add(part.name())) {
                fault(place, "part-twice", part.name());
            }
        }
        if (line.parts().parts().size() > PARTS) {
            fault(place, "list-too-long", PARTS);
        }
        if (line.parts().exceedPlan(line.words() == null ? line.planned() : null)) {
            fault(place, "parts-exceed");
        }
    }

    private void indicators(MeasureDraft measure, String path, DraftPlace where) {
        if (measure.indicators().size() > INDICATORS) {
            fault(new Place(measure.number(), path + "indicators", where), "list-too-long", INDICATORS);
        }
        for (int index = 0; index < measure.indicators().size(); index++) {
            IndicatorDraft each = measure.indicators().get(index);
            Place place = new Place(measure.number(), path + "indicators." + index, where);
            if (isOutside(each.year())) {
                fault(place, "funding-year", Integer.toString(each.year()));
            }
            text(place, each.aim().name(), TITLE, "indicator-name-missing");
            if (each.aim().unit().length() > UNIT) {
                fault(place, "text-too-long", UNIT);
            }
        }
    }

    private boolean isOutside(int year) {
        return year < draft.firstYear() || year > draft.lastYear();
    }

    private void text(Place place, String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            fault(place, missing);
        } else if (text.length() > longest) {
            fault(place, "text-too-long", longest);
        }
    }

    private void fault(Place place, String code, Object... args) {
        Fault fault = Fault.at(place.measure(), place.field(), code, args);
        faults.add(place.where() == null ? fault : fault.in(place.where()));
    }

    private record Place(String measure, String field, DraftPlace where) {}
}
