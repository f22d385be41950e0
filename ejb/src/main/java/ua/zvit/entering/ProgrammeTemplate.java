package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.intake.template.PlanContent;
import ua.zvit.intake.template.SheetTemplate;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A sheet for the plan of a new programme, with the council's own departments to choose from, to be read back here. */
@Stateless
public class ProgrammeTemplate {
    private static final int LONGEST = 15;
    private static final int USUAL = 4;

    private OrganisationQueries organisation;

    protected ProgrammeTemplate() {}

    @Inject
    public ProgrammeTemplate(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    /**
     * @param first year of the programme; null for the next one
     * @param last year; null for four years after the first
     * @return XLSX
     * @throws ZvitException {@code IMPORT-INVALID} for years that no programme has
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public byte[] sheet(Integer first, Integer last) {
        int begin = first == null ? LocalDate.now().getYear() + 1 : first;
        int end = last == null ? begin + USUAL : last;
        if (begin < Dates.EARLIEST || end > Dates.LATEST || begin > end || end - begin >= LONGEST) {
            throw new ZvitException(
                    ErrorCode.IMPORT_INVALID,
                    List.of(Fault.at(null, "lastYear", "template-years", Integer.toString(LONGEST))));
        }
        List<String> departments = organisation.openDepartments().stream()
                .map(DepartmentSummary::name)
                .toList();
        return SheetTemplate.of(new PlanContent(organisation.council().name(), begin, end, departments));
    }
}
