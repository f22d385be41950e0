package ua.zvit.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.CouncilDetails;
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
        return house.departments().stream().filter(one -> one.isOpen()).count();
    }

    /** @return how many positions nobody holds */
    public long getVacancies() {
        return house.positions().stream()
                .filter(position -> position.holder() == null)
                .count();
    }

    public CouncilDetails getCouncil() {
        return council;
    }
}
