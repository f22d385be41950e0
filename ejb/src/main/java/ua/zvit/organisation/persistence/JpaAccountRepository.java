package ua.zvit.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.zvit.organisation.domain.AccountRepository;
import ua.zvit.organisation.values.Account;

/** Keeps accounts in a table; what comes in the same moment from two servers is the same. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void note(Account account) {
        entities.createNativeQuery(
                        "insert into known_account (username, council, roles) values (:username, :council, :roles)"
                                + " on conflict (username) do update set council = excluded.council, roles = excluded.roles,"
                                + " seen_at = now()")
                .setParameter("username", account.username())
                .setParameter("council", account.council())
                .setParameter("roles", String.join(" ", new TreeSet<>(account.roles())))
                .executeUpdate();
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
