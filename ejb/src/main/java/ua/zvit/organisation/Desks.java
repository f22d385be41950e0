package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.Deputy;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.organisation.values.Staff;
import ua.zvit.shared.Roles;

/** Who would have to be told of work that waits: for the administrator, and for what the server does by the clock. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Desks {
    private OrganisationQueries organisation;
    private OrganisationRepository positions;
    private People people;

    protected Desks() {}

    @Inject
    public Desks(OrganisationQueries organisation, OrganisationRepository positions, People people) {
        this.organisation = organisation;
        this.positions = positions;
        this.people = people;
    }

    /** @return those of the own council today, as far as its accounts are known */
    public Staff today() {
        List<PersonSummary> known =
                people.census().people().stream().filter(PersonSummary::enabled).toList();
        Map<Long, String> heads = new HashMap<>();
        Map<Long, String> holders = new HashMap<>();
        long council = organisation.council().id();
        LocalDate today = LocalDate.now();
        Map<Long, ActingAppointment> acting = positions.appointmentsOn(council, today).stream()
                .collect(Collectors.toMap(appointment -> appointment.position().id(), Function.identity()));
        for (Position position : positions.positions(council)) {
            String username = position.signingPerson(Optional.ofNullable(acting.get(position.id())), today)
                    .username();
            if (username != null && !username.isBlank()) {
                holders.put(position.id(), username);
                if (position.isHead()) {
                    heads.put(position.departmentId(), username);
                }
            }
        }
        return new Staff(
                drafters(known, positions.deputiesOn(council, today)),
                heads,
                holders,
                having(known, Roles.COUNCIL),
                having(known, Roles.ADMIN));
    }

    /** People of the departments, and colleagues who do their work today. */
    private Map<Long, Set<String>> drafters(List<PersonSummary> known, List<Deputy> deputies) {
        return organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, department -> known.stream()
                        .filter(person -> person.roles().contains(Roles.DRAFTER)
                                && (person.departments().contains(department.code())
                                        || isDeputy(person, department.id(), deputies)))
                        .map(PersonSummary::username)
                        .collect(Collectors.toSet())));
    }

    private static boolean isDeputy(PersonSummary person, long department, List<Deputy> deputies) {
        return deputies.stream()
                .anyMatch(deputy -> deputy.departmentId() == department && deputy.isFor(person.username()));
    }

    private static Set<String> having(List<PersonSummary> known, String role) {
        return known.stream()
                .filter(person -> person.roles().contains(role))
                .map(PersonSummary::username)
                .collect(Collectors.toSet());
    }
}
