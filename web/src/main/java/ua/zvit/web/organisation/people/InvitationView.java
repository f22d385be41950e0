package ua.zvit.web.organisation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.zvit.organisation.ManagePeople;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.InvitedPerson;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;

/** The form in which people are invited, one or a whole table of them; for the administrator. */
@Named
@RequestScoped
public class InvitationView {
    private ManagePeople managing;
    private OrganisationQueries organisation;
    private RefusalsView refusals;
    private PersonView person;
    private AccountForm form = new AccountForm();
    private String table;
    private List<InvitedPerson> invited = List.of();
    private List<String> left = List.of();

    protected InvitationView() {}

    @Inject
    public InvitationView(
            ManagePeople managing, OrganisationQueries organisation, RefusalsView refusals, PersonView person) {
        this.managing = managing;
        this.organisation = organisation;
        this.refusals = refusals;
        this.person = person;
    }

    public void open() {
        refusals.opening(() -> {
            person.requireAdmin();
            return person;
        });
    }

    public void invite() {
        invite(List.of(form.wanted()));
        if (!invited.isEmpty()) {
            form = new AccountForm();
        }
    }

    public void inviteAll() {
        List<PersonWanted> people = new PeopleTable(getDepartments()).read(table == null ? "" : table);
        invite(people);
        left = invited.isEmpty()
                ? List.of()
                : people.subList(invited.size(), people.size()).stream()
                        .map(PersonWanted::name)
                        .toList();
        table = invited.size() == people.size() ? null : table;
    }

    private void invite(List<PersonWanted> people) {
        refusals.tried(() -> invited = managing.invite(people), fault -> "#invitation:" + fault.field());
    }

    /** @return who was just invited, with passwords that are shown this once */
    public List<InvitedPerson> getInvited() {
        return invited;
    }

    /** @return names of those in the table who have no account, since Keycloak stopped before them */
    public String getLeft() {
        return String.join(", ", left);
    }

    public List<String> getRoles() {
        return Roles.ALL;
    }

    public List<DepartmentSummary> getDepartments() {
        return organisation.departments();
    }

    public AccountForm getForm() {
        return form;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
