package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.intake.template.ReportContent;
import ua.zvit.intake.template.SheetTemplate;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * A sheet for a report that is not in the system, nor need its programme be: with the council's own departments to choose
 * from, to be read back here. For a programme that stands there is {@link FilledReport}; of a report that runs, its export is
 * the sheet.
 */
@Stateless
public class ReportTemplate {
    private OrganisationQueries organisation;

    protected ReportTemplate() {}

    @Inject
    public ReportTemplate(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    /**
     * @param kind which part of the year it tells of
     * @param told the year; null for the last one that is over
     * @return XLSX; the caller's own department reports, if there is one
     * @throws ZvitException {@code IMPORT-INVALID} for a year that has not begun or is none of a council
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public byte[] sheet(PeriodKind kind, Integer told) {
        int current = LocalDate.now().getYear();
        int year = told == null ? current - 1 : told;
        if (year < Dates.EARLIEST || year > current) {
            throw new ZvitException(
                    ErrorCode.IMPORT_INVALID,
                    List.of(Fault.at(
                            null,
                            "year",
                            "template-year",
                            Integer.toString(Dates.EARLIEST),
                            Integer.toString(current))));
        }
        List<String> departments = organisation.openDepartments().stream()
                .map(DepartmentSummary::name)
                .toList();
        return SheetTemplate.of(new ReportContent(
                organisation.council().name(), own(departments), new ReportingPeriod(kind, year), departments, null));
    }

    /** @return the one that the caller works in; null for none, several, or one that is closed */
    private String own(List<String> open) {
        List<String> own = organisation.ownDepartments().stream()
                .map(DepartmentSummary::name)
                .filter(open::contains)
                .toList();
        return own.size() == 1 ? own.get(0) : null;
    }
}
