package ua.zvit.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.Visa;
import ua.zvit.report.values.stage.GivenVisa;
import ua.zvit.report.values.stage.Minutes;
import ua.zvit.report.values.stage.ReportRoute;
import ua.zvit.shared.Messages;

/** The visas of a report as its document lists them: who gave them, in which position, and when. */
@ApplicationScoped
class PrintedVisas {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private OrganisationQueries organisation;
    private ReportRoute route;

    protected PrintedVisas() {}

    @Inject
    PrintedVisas(OrganisationQueries organisation, ReportRoute route) {
        this.organisation = organisation;
        this.route = route;
    }

    /** @return those that hold: in the order of the departments' first entries, then stage by stage */
    List<PrintedVisa> of(Report report, Map<Long, DepartmentSummary> departments) {
        Map<Long, Visa> holding =
                report.visas().stream().collect(Collectors.toMap(Visa::departmentId, Function.identity()));
        Stream<PrintedVisa> ofDepartments = report.departments().stream()
                .map(holding::get)
                .filter(Objects::nonNull)
                .map(visa -> visa(departments.get(visa.departmentId()), visa));
        Stream<PrintedVisa> ofStages = report.stages(route).told().visas().stream()
                .filter(GivenVisa::given)
                .map(visa -> new PrintedVisa(capacity(visa), visa.name(), day(visa.at())));
        return Stream.concat(ofDepartments, ofStages).toList();
    }

    /** A conclusion names its minutes. A visa by silence says so, and by what: nobody is to be told that a person had agreed in so many words. */
    private static String capacity(GivenVisa visa) {
        if (visa.minutes() != null) {
            Minutes minutes = visa.minutes();
            String by =
                    Messages.text(Messages.UKRAINIAN, "document.minutes", minutes.number(), DAY.format(minutes.date()));
            return visa.capacity() + " (" + by + ")";
        }
        return visa.basis() == null
                ? visa.capacity()
                : Messages.text(Messages.UKRAINIAN, "document.visa.silence", visa.capacity(), visa.basis());
    }

    /** Whoever holds no office in the department stands for it by its name. */
    private PrintedVisa visa(DepartmentSummary department, Visa visa) {
        LocalDate day = day(visa.givenAt());
        String position =
                organisation.positionOf(visa.givenBy(), department.id(), day).orElse(department.name());
        return new PrintedVisa(position, visa.givenByName(), day);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
