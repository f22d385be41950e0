package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;

/** All programmes of the council, by title; also names of departments for the pages of one programme. */
@Named
@RequestScoped
public class ProgrammesView {
    private ProgrammeQueries programmes;
    private OrganisationQueries organisation;
    private List<ProgrammeSummary> found;
    private Map<Long, DepartmentSummary> departments;

    protected ProgrammesView() {}

    @Inject
    public ProgrammesView(ProgrammeQueries programmes, OrganisationQueries organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    public List<ProgrammeSummary> getProgrammes() {
        if (found == null) {
            found = programmes.list();
        }
        return found;
    }

    public List<DepartmentSummary> getDepartments() {
        return organisation.departments();
    }

    /** @return short name of a department by its id */
    public String department(long id) {
        if (departments == null) {
            departments = organisation.departments().stream()
                    .collect(Collectors.toMap(DepartmentSummary::id, Function.identity()));
        }
        DepartmentSummary known = departments.get(id);
        return known == null ? "–" : known.shortName();
    }

    public String departments(List<Long> ids) {
        return ids.stream().map(this::department).collect(Collectors.joining(", "));
    }
}
