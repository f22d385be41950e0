package ua.zvit.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ua.zvit.organisation.domain.AccountRepository;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.PersonSummary;

/** Keeps accounts in a table; what comes in the same moment from two servers is the same. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void note(Account account, String name, List<String> departments) {
        entities.createNativeQuery("insert into known_account (username, council, roles, person_name, departments)"
                        + " values (:username, :council, :roles, :name, :departments)"
                        + " on conflict (username) do update set council = excluded.council, roles = excluded.roles,"
                        + " person_name = excluded.person_name, departments = excluded.departments, seen_at = now()")
                .setParameter("username", account.username())
                .setParameter("council", account.council())
                .setParameter("roles", String.join(" ", new TreeSet<>(account.roles())))
                .setParameter("name", name)
                .setParameter("departments", String.join(" ", departments))
                .executeUpdate();
    }

    @Override
    public List<PersonSummary> ofCouncil(String council) {
        List<?> rows = entities.createNativeQuery(
                        "select username, person_name, roles, departments,"
                                + " cast(extract(epoch from seen_at) as bigint) as seen_second from known_account"
                                + " where council = :council order by person_name, username",
                        Tuple.class)
                .setParameter("council", council)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(JpaAccountRepository::person)
                .toList();
    }

    private static PersonSummary person(Tuple row) {
        String name = row.get("person_name", String.class);
        String username = row.get("username", String.class);
        return new PersonSummary(
                username,
                name.isEmpty() ? username : name,
                Set.copyOf(words(row.get("roles", String.class))),
                words(row.get("departments", String.class)),
                true,
                Instant.ofEpochSecond(row.get("seen_second", Long.class)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public Optional<Account> find(String username) {
        List<?> rows = entities.createNativeQuery(
                        "select username, council, roles from known_account where lower(username) = lower(:username)")
                .setParameter("username", username)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(JpaAccountRepository::account)
                .findFirst();
    }

    private static Account account(Object[] row) {
        return new Account((String) row[0], (String) row[1], Set.of(((String) row[2]).split(" ")), true);
    }
}
