package ua.zvit.web.organisation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.approval.StrandedTasks;
import ua.zvit.approval.values.StrandedTask;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.Census;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The accounts of the own council, and work that nobody can do; for the administrator. */
@Named
@RequestScoped
public class PeopleView {
    private People people;
    private StrandedTasks stranded;
    private OrganisationQueries organisation;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private Census census = new Census(List.of(), false);
    private List<StrandedTask> waiting = List.of();
    private Map<String, String> names = Map.of();

    protected PeopleView() {}

    @Inject
    public PeopleView(
            People people,
            StrandedTasks stranded,
            OrganisationQueries organisation,
            RefusalsView refusals,
            PersonView person,
            TextView text) {
        this.people = people;
        this.stranded = stranded;
        this.organisation = organisation;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    person.requireAdmin();
                    return people.census();
                })
                .ifPresent(found -> {
                    census = found;
                    waiting = stranded.list();
                    names = organisation.departments().stream()
                            .collect(Collectors.toMap(DepartmentSummary::code, DepartmentSummary::name));
                });
    }

    /** @return the roles in words; empty for somebody who has none */
    public String roles(PersonSummary one) {
        return one.roles().stream()
                .sorted()
                .map(role -> text.of("role." + role))
                .collect(Collectors.joining(", "));
    }

    /** @return the departments by name; one that is not kept here by its code */
    public String departments(PersonSummary one) {
        return one.departments().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining("; "));
    }

    public Census getCensus() {
        return census;
    }

    /** @return tasks that nobody can do today */
    public List<StrandedTask> getWaiting() {
        return waiting;
    }
}
