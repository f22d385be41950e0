package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.accounts.Accounts;
import ua.zvit.organisation.domain.ActingAppointment;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.domain.Position;
import ua.zvit.organisation.values.Office;
import ua.zvit.organisation.values.SigningPerson;
import ua.zvit.organisation.values.Vacancy;
import ua.zvit.shared.Roles;

/**
 * Positions on whose desk work would wait for nobody: without a holder while nobody stands in, or with somebody who was
 * seen without the role that the work needs.
 */
@Stateless
public class Vacancies {
    private OrganisationRepository organisation;
    private OrganisationQueries queries;
    private Accounts accounts;

    protected Vacancies() {}

    @Inject
    public Vacancies(OrganisationRepository organisation, OrganisationQueries queries, Accounts accounts) {
        this.organisation = organisation;
        this.queries = queries;
        this.accounts = accounts;
    }

    @RolesAllowed(Roles.ADMIN)
    public List<Vacancy> today() {
        long council = queries.council().id();
        Map<Long, ActingAppointment> acting = organisation.appointmentsOn(council, LocalDate.now()).stream()
                .collect(Collectors.toMap(appointment -> appointment.position().id(), Function.identity()));
        return organisation.positions(council).stream()
                .map(position -> vacancy(position, Optional.ofNullable(acting.get(position.id()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return positions whose holder could not give a visa, for want of the role; those without a holder are {@link #today} */
    @RolesAllowed(Roles.ADMIN)
    public List<Vacancy> forVisas() {
        return queries.offices(LocalDate.now()).stream()
                .filter(office ->
                        office.username() != null && !office.username().isBlank())
                .filter(office -> !accounts.mayHave(office.username(), Set.of(Roles.ACTING_HEAD)))
                .map(office -> new Vacancy(office.id(), office.title(), office.person()))
                .toList();
    }

    /** @return login name of who heads a department today and may approve its work, by the code of the department */
    @RolesAllowed(Roles.ADMIN)
    public Map<String, String> heads() {
        return queries.offices(LocalDate.now()).stream()
                .filter(office -> office.head() && office.department() != null)
                .filter(office ->
                        office.username() != null && !office.username().isBlank())
                .filter(office -> accounts.mayHave(office.username(), Set.of(Roles.ACTING_HEAD)))
                .collect(Collectors.toMap(Office::department, Office::username, (one, other) -> one));
    }

    private Optional<Vacancy> vacancy(Position position, Optional<ActingAppointment> acting) {
        SigningPerson person = position.signingPerson(acting, LocalDate.now());
        if (person.username() == null || person.username().isBlank()) {
            return Optional.of(new Vacancy(position.id(), position.title(), null));
        }
        return accounts.mayHave(person.username(), position.rolesToAct())
                ? Optional.empty()
                : Optional.of(new Vacancy(position.id(), position.title(), person.name()));
    }
}
