package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.values.Census;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The accounts of the own council, and departments where nobody could write; for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class People {
    private OrganisationQueries organisation;
    private Accounts accounts;
    private Directory directory;

    protected People() {}

    @Inject
    public People(OrganisationQueries organisation, Accounts accounts, Directory directory) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** @return by name */
    public Census census() {
        return directory.census(organisation.council().code(), accounts::census);
    }

    /** @throws ZvitException {@code PERSON-UNKNOWN} also for an account of another council */
    public PersonSummary person(String username) {
        return census().people().stream()
                .filter(person -> person.username().equalsIgnoreCase(username))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.PERSON_UNKNOWN, username));
    }

    /** @return whether somebody could give visas; in doubt yes */
    public boolean mayApprove(String username) {
        return census().mayApprove(username);
    }

    /** @return departments at whose desks nobody sits; none where that is not known for sure */
    public List<DepartmentSummary> desertedDepartments() {
        Census census = census();
        long council = organisation.council().id();
        return organisation.departments().stream()
                .filter(department -> !census.mayDraft(department.code()))
                .filter(department -> !directory.hasDeputy(council, department.id()))
                .toList();
    }
}
