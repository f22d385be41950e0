package ua.zvit.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.Visa;

/** The visas of a report as its document lists them: who gave them, in which position, and when. */
@ApplicationScoped
class PrintedVisas {
    private OrganisationQueries organisation;

    protected PrintedVisas() {}

    @Inject
    PrintedVisas(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    /** @return those that hold, in the order of the departments' first entries */
    List<PrintedVisa> of(Report report, Map<Long, DepartmentSummary> departments) {
        Map<Long, Visa> holding =
                report.visas().stream().collect(Collectors.toMap(Visa::departmentId, Function.identity()));
        return report.departments().stream()
                .map(holding::get)
                .filter(Objects::nonNull)
                .map(visa -> visa(departments.get(visa.departmentId()), visa))
                .toList();
    }

    /** Whoever holds no office in the department stands for it by its name. */
    private PrintedVisa visa(DepartmentSummary department, Visa visa) {
        LocalDate day = LocalDate.ofInstant(visa.givenAt(), ZoneId.systemDefault());
        String position =
                organisation.positionOf(visa.givenBy(), department.id(), day).orElse(department.name());
        return new PrintedVisa(position, visa.givenByName(), day);
    }
}
