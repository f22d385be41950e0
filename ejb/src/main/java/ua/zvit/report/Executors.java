package ua.zvit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.programme.values.ProgrammePlan.MeasurePlan;
import ua.zvit.programme.values.ProgrammePlan.SectionPlan;
import ua.zvit.report.file.ReportFile;
import ua.zvit.report.file.ReportFile.FileIndicator;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.shared.Fault;
import ua.zvit.shared.SameName;

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
                .filter(department ->
                        name != null && SameName.of(department.name()).equals(SameName.of(name)))
                .findFirst();
    }

    /** @return a fault for each department that the council does not have */
    List<Fault> faults(ReportFile file) {
        List<Fault> faults = new ArrayList<>();
        if (file.department() != null
                && !file.department().isEmpty()
                && named(file.department()).isEmpty()) {
            faults.add(Fault.at(null, "organisation.department", "department-unknown", file.department()));
        }
        for (FileMeasure measure : file.measures()) {
            if (measure.executor() != null && id(measure.executor()) == null) {
                faults.add(Fault.at(measure.number(), "executor", "department-unknown", measure.executor()));
            }
            measure.coExecutors().stream()
                    .filter(name -> name != null && id(name) == null)
                    .forEach(name -> faults.add(Fault.at(measure.number(), "coExecutors", "department-unknown", name)));
        }
        return faults;
    }

    /** @param file without faults */
    ProgrammePlan plan(ReportFile file, long lead) {
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
                                section.label(),
                                section.level(),
                                section.title(),
                                section.measures().stream()
                                        .map(measure -> planned(measure, lead))
                                        .toList()))
                        .toList());
    }

    private MeasurePlan planned(FileMeasure measure, long lead) {
        return new MeasurePlan(
                measure.number(),
                measure.label(),
                measure.title(),
                measure.executor() == null ? lead : id(measure.executor()),
                measure.coExecutors().stream().map(this::id).toList(),
                measure.partners(),
                measure.funding().stream().map(ReportFile.FileFunding::planned).toList(),
                measure.indicators().stream().map(FileIndicator::planned).toList(),
                measure.history(),
                measure.term(),
                measure.level());
    }

    /** @return id of the department of that code or full name; null when there is none */
    private Long id(String codeOrName) {
        return Optional.ofNullable(ids.get(codeOrName))
                .or(() -> named(codeOrName).map(DepartmentSummary::id))
                .orElse(null);
    }
}
