package ua.zvit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.DepartmentSummary;
import ua.zvit.programme.ProgrammePlan;
import ua.zvit.programme.ProgrammePlan.MeasurePlan;
import ua.zvit.programme.ProgrammePlan.SectionPlan;
import ua.zvit.report.ReportFile.FileMeasure;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.ZvitException;

/** Finds the departments that a file names and sets the programme's plan with them. */
final class Executors {
    private final List<DepartmentSummary> departments;
    private final Map<String, Long> ids;

    Executors(List<DepartmentSummary> departments) {
        this.departments = departments;
        this.ids = departments.stream().collect(Collectors.toMap(DepartmentSummary::code, DepartmentSummary::id));
    }

    /** @param name full name, case and outer space aside; may be null */
    Optional<DepartmentSummary> named(String name) {
        return departments.stream()
                .filter(department -> name != null && department.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** @throws ZvitException {@code IMPORT-INVALID} with a fault for each department that the council does not have */
    ProgrammePlan plan(ReportFile file, long lead) {
        List<Fault> faults = new ArrayList<>();
        for (FileMeasure measure : file.measures()) {
            if (measure.executor() != null && !ids.containsKey(measure.executor())) {
                faults.add(Fault.at(measure.number(), "executor", "department-unknown", measure.executor()));
            }
            measure.coExecutors().stream()
                    .filter(code -> !ids.containsKey(code))
                    .forEach(code -> faults.add(Fault.at(measure.number(), "coExecutors", "department-unknown", code)));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorKind.INVALID, "IMPORT-INVALID", faults);
        }
        Function<FileMeasure, MeasurePlan> planned = measure -> new MeasurePlan(
                measure.number(),
                measure.title(),
                measure.executor() == null ? lead : ids.get(measure.executor()),
                measure.coExecutors().stream().map(ids::get).toList(),
                Money.ofThousands(measure.plan()));
        return new ProgrammePlan(
                file.programme(),
                lead,
                file.firstYear(),
                file.lastYear(),
                file.decisionNumber(),
                file.decisionDate(),
                file.year(),
                file.sections().stream()
                        .map(section -> new SectionPlan(
                                section.number(),
                                section.title(),
                                section.measures().stream().map(planned).toList()))
                        .toList());
    }
}
