package ua.zvit.web.organisation.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;

/** The departments of the own council with their heads, for its administrator. */
@Named
@RequestScoped
public class DepartmentsView {
    private HouseQueries house;
    private RefusalsView refusals;
    private PersonView person;
    private List<DepartmentDetails> all = List.of();
    private Map<String, PositionDetails> heads = Map.of();

    protected DepartmentsView() {}

    @Inject
    public DepartmentsView(HouseQueries house, RefusalsView refusals, PersonView person) {
        this.house = house;
        this.refusals = refusals;
        this.person = person;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return house.departments();
                })
                .ifPresent(found -> {
                    all = found;
                    heads = house.positions().stream()
                            .filter(position -> position.head() && position.department() != null)
                            .collect(Collectors.toMap(PositionDetails::department, Function.identity()));
                });
    }

    /** @return the position of its head; null where it has none */
    public PositionDetails head(DepartmentDetails department) {
        return heads.get(department.code());
    }

    /** @return name of a department by its code */
    public String name(String code) {
        return all.stream()
                .filter(department -> department.code().equals(code))
                .map(DepartmentDetails::name)
                .findFirst()
                .orElse(code);
    }

    public List<DepartmentDetails> getAll() {
        return all;
    }
}
