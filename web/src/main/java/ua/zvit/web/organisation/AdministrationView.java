package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;

/** Where the administrator finds all that belongs to the own council. */
@Named
@RequestScoped
public class AdministrationView {
    private HouseQueries house;
    private RefusalsView refusals;
    private PersonView person;
    private CouncilDetails council;

    protected AdministrationView() {}

    @Inject
    public AdministrationView(HouseQueries house, RefusalsView refusals, PersonView person) {
        this.house = house;
        this.refusals = refusals;
        this.person = person;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return house.council();
                })
                .ifPresent(found -> council = found);
    }

    /** @return how many departments work today */
    public long getDepartments() {
        return house.departments().stream().filter(DepartmentDetails::isOpen).count();
    }

    /** @return how many positions nobody holds today, but for those of departments that are closed */
    public long getVacancies() {
        LocalDate today = LocalDate.now();
        Set<String> closed = house.departments().stream()
                .filter(department -> !department.isOpen())
                .map(DepartmentDetails::code)
                .collect(Collectors.toSet());
        return house.positions().stream()
                .filter(position -> position.department() == null || !closed.contains(position.department()))
                .filter(position ->
                        position.holder() == null || !position.holder().covers(today))
                .count();
    }

    public CouncilDetails getCouncil() {
        return council;
    }
}
