package ua.zvit.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.SettledPlan;
import ua.zvit.programme.values.ChangeKind;
import ua.zvit.programme.values.PlanDays;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.shared.Fault;

/**
 * What a decision of the council can change: nothing that an adopted report tells of, no year that was over when it was
 * made, nothing before the programme was adopted or last amended. A number that a dropped measure bore is not given to
 * another one, for reports tell of both.
 */
final class AmendmentRules {
    private static final Set<ChangeKind> OF_A_YEAR =
            EnumSet.of(ChangeKind.PLAN, ChangeKind.FUNDING, ChangeKind.INDICATORS);

    private final Programme programme;
    private final ProgrammeDraft wanted;
    private final List<ProgrammeChange> changes;
    private final List<Fault> faults = new ArrayList<>();

    AmendmentRules(Programme programme, ProgrammeDraft wanted, List<ProgrammeChange> changes) {
        this.programme = programme;
        this.wanted = wanted;
        this.changes = changes;
    }

    List<Fault> faults(LocalDate decided, LocalDate today) {
        day(decided, today);
        settled();
        numbers();
        return List.copyOf(faults);
    }

    private void day(LocalDate decided, LocalDate today) {
        Optional<PlanDays.Wrong> wrong = new PlanDays(programme.decisionDate(), 0, today).ofAmendment(decided);
        wrong.ifPresent(found -> date(found.code(), found.against()));
        programme.lastAmended().filter(decided::isBefore).ifPresent(last -> date("date-before-amendment", last));
        if (wrong.isEmpty()) {
            changes.stream()
                    .filter(change -> OF_A_YEAR.contains(change.kind()))
                    .filter(change -> change.year() < decided.getYear())
                    .map(change -> new PlanDays(null, change.year(), today).ofAmendment(decided))
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(found -> date(found.code(), found.against()));
        }
    }

    private void date(String code, LocalDate against) {
        faults.add(Fault.at(null, "amendment.date", code, against));
    }

    private void settled() {
        Map<Long, MeasureDraft> told = new HashMap<>();
        wanted.measures().forEach(measure -> told.put(measure.id(), measure));
        for (SettledPlan settled : programme.settled()) {
            MeasureDraft after = told.get(settled.measureId());
            if (after != null && !settled.plan().equals(Set.copyOf(after.ofYear(settled.year())))) {
                faults.add(Fault.at(after.number(), "funding", "plan-settled", Integer.toString(settled.year())));
            }
        }
    }

    private void numbers() {
        Map<Long, String> before = new HashMap<>();
        programme.draft().measures().forEach(measure -> before.put(measure.id(), measure.number()));
        Set<String> gone = new HashSet<>(programme.droppedNumbers());
        Set<Long> kept = new HashSet<>();
        wanted.measures().forEach(measure -> kept.add(measure.id()));
        before.forEach((id, number) -> {
            if (!kept.contains(id)) {
                gone.add(number);
            }
        });
        wanted.measures()
                .filter(measure -> gone.contains(measure.number()))
                .filter(measure -> !measure.number().equals(before.get(measure.id())))
                .forEach(measure -> faults.add(Fault.at(measure.number(), "number", "number-of-dropped")));
    }
}
