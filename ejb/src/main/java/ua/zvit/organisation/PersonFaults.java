package ua.zvit.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.organisation.domain.HouseFaults;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** What is wrong with people who are to be invited or changed: all of it at once. */
final class PersonFaults {
    private static final int LONGEST = 100;
    private static final String LOGIN = "[a-z0-9][a-z0-9._@+-]{1,99}";
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final Set<String> departments;
    private final Set<String> logins = new HashSet<>();
    private final List<Fault> found = new ArrayList<>();

    /** @param departments codes of those that are open */
    PersonFaults(Set<String> departments) {
        this.departments = departments;
    }

    /** Holds somebody who is to be invited. */
    PersonFaults invited(PersonWanted person) {
        if (!person.username().matches(LOGIN)) {
            fault("username", person.username().isEmpty() ? "missing" : "login-letters", person);
        } else if (!logins.add(person.username())) {
            fault("username", "login-twice", person);
        }
        name("lastName", person.lastName(), person);
        name("firstName", person.firstName(), person);
        if (!person.email().isEmpty() && !person.email().matches(ADDRESS)) {
            fault("email", "email-expected", person);
        }
        return placed(person);
    }

    /** Holds the roles and departments of somebody. */
    PersonFaults placed(PersonWanted person) {
        if (person.roles().isEmpty() || !Roles.ALL.containsAll(person.roles())) {
            fault("roles", person.roles().isEmpty() ? "missing" : "role-unknown", person);
        }
        person.departments().stream()
                .filter(code -> !departments.contains(code))
                .findFirst()
                .ifPresent(code -> fault("departments", "department-unknown", person, code));
        if (person.roles().contains(Roles.DRAFTER) && person.departments().isEmpty()) {
            fault("departments", "drafter-without-department", person);
        }
        return this;
    }

    private void name(String field, String name, PersonWanted person) {
        if (name.isEmpty()) {
            fault(field, "missing", person);
        } else if (name.length() > LONGEST) {
            fault(field, "text-too-long", person, LONGEST);
        }
        PlainText.fault(name).ifPresent(code -> fault(field, code, person));
    }

    private void fault(String field, String code, PersonWanted person, Object... args) {
        Fault fault = HouseFaults.at(field, code, args);
        found.add(
                person.username().isEmpty()
                        ? fault
                        : Fault.at(null, field, code, args)
                                .in(reader -> person.username() + ", "
                                        + fault.where(reader).orElse("")));
    }

    /** @throws ZvitException {@code PEOPLE-INVALID} with every fault when there is any */
    void refuse() {
        if (!found.isEmpty()) {
            throw new ZvitException(ErrorCode.PEOPLE_INVALID, found);
        }
    }
}
