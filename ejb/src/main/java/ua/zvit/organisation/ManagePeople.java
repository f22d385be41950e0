package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.accounts.AccountChanges;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.InvitedPerson;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The administrator invites people, says what they may do and where they work, and shuts them out. Accounts are Keycloak's;
 * who changed whom stands in the audit trail.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ManagePeople {
    /** Letters and digits that nobody takes for another when they are read from paper. */
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private AccountChanges accounts;
    private OrganisationQueries organisation;
    private Caller caller;
    private AuditTrail audit;

    protected ManagePeople() {}

    @Inject
    public ManagePeople(AccountChanges accounts, OrganisationQueries organisation, Caller caller, AuditTrail audit) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Invites people, none unless all can be as far as is known before. Whoever has an account is told with the password
     * and stands in the audit trail, whatever becomes of the next one.
     *
     * @return each with a password for the first sign-in, in their order; the last ones are missing when Keycloak fell
     *     silent or refused one of them on the way
     * @throws ZvitException {@code PEOPLE-INVALID} with every fault, {@code ACCOUNT-EXISTS}, {@code PEOPLE-UNMANAGED}, {@code
     *     PEOPLE-SILENT}
     */
    public List<InvitedPerson> invite(List<PersonWanted> people) {
        PersonFaults faults = new PersonFaults(departments());
        people.forEach(faults::invited);
        faults.refuse();
        people.forEach(person -> accounts.requireFree(person.username()));
        String council = caller.require().council();
        List<InvitedPerson> invited = new ArrayList<>();
        for (PersonWanted person : people) {
            String password = password();
            try {
                accounts.invite(council, person, password);
            } catch (ZvitException refused) {
                if (invited.isEmpty()) {
                    throw refused;
                }
                return invited;
            }
            record(person.username(), "person-invited", told(person));
            invited.add(new InvitedPerson(person.username(), person.name(), password));
        }
        return invited;
    }

    /**
     * Gives an account other roles and departments, lets it in or shuts it out.
     *
     * @throws ZvitException {@code PEOPLE-INVALID}, {@code PERSON-UNKNOWN}, {@code PERSON-SELF} for the administrator's own
     *     account without the role or shut out, {@code PEOPLE-UNMANAGED}, {@code PEOPLE-SILENT}
     */
    public void change(PersonWanted person, boolean enabled) {
        CallerIdentity who = caller.require();
        accounts.requireOwn(who.council(), person.username());
        new PersonFaults(departments()).placed(person).refuse();
        boolean stays = enabled && person.roles().contains(Roles.ADMIN);
        if (who.username().equalsIgnoreCase(person.username()) && !stays) {
            throw new ZvitException(ErrorCode.PERSON_SELF);
        }
        accounts.change(who.council(), person, enabled);
        record(person.username(), enabled ? "person-changed" : "person-disabled", told(person));
    }

    /**
     * @return a new password for the next sign-in
     * @throws ZvitException {@code PERSON-UNKNOWN}, {@code PEOPLE-UNMANAGED}, {@code PEOPLE-SILENT}
     */
    public String renewPassword(String username) {
        String password = password();
        accounts.renew(caller.require().council(), username, password);
        record(username, "person-password", "");
        return password;
    }

    private void record(String username, String action, String detail) {
        audit.record(HouseSubjects.person(username), action, detail, null);
    }

    private static String told(PersonWanted person) {
        return person.roles().stream().sorted().collect(Collectors.joining(", "))
                + (person.departments().isEmpty() ? "" : " · " + String.join(", ", person.departments()));
    }

    private Set<String> departments() {
        return organisation.departments().stream().map(DepartmentSummary::code).collect(Collectors.toSet());
    }

    /** Long enough for any policy, and easy to read out: four groups of four. */
    private String password() {
        StringBuilder password = new StringBuilder();
        for (int index = 0; index < GROUPS * GROUP; index++) {
            password.append(index > 0 && index % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
