package ua.zvit.organisation.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.organisation.domain.AccountRepository;
import ua.zvit.organisation.values.Account;
import ua.zvit.organisation.values.Census;
import ua.zvit.organisation.values.PersonSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/**
 * Whom a position may be given to. Keycloak is asked where the settings allow it; else, or while it is silent, an account
 * counts as it was at its last sign-in. In doubt the answer is no, with a word that says what to do: work on the desk of
 * somebody who does not exist would wait for ever.
 */
@ApplicationScoped
public class Accounts {
    private static final Logger LOG = System.getLogger(Accounts.class.getName());

    private AccountRepository seen;
    private KeycloakAccounts keycloak;

    protected Accounts() {}

    @Inject
    public Accounts(AccountRepository seen, KeycloakAccounts keycloak) {
        this.seen = seen;
        this.keycloak = keycloak;
    }

    /**
     * @return the account, with its login name as the provider writes it
     * @throws ZvitException {@code ACCOUNT-UNKNOWN} also for another council's, {@code ACCOUNT-DISABLED}, {@code
     *     ACCOUNT-ROLE}, {@code ACCOUNT-UNSEEN} when nobody can be asked, {@code ACCOUNT-UNCHECKED} while the provider
     *     is silent
     */
    public Account require(String username, String council, Set<String> roles) {
        String name = username.strip();
        Account account = find(name);
        if (!council.equals(account.council())) {
            throw refused(ErrorCode.ACCOUNT_UNKNOWN, name);
        }
        if (!account.enabled()) {
            throw refused(ErrorCode.ACCOUNT_DISABLED, name);
        }
        for (String role : roles) {
            if (!account.roles().contains(role)) {
                throw refused(ErrorCode.ACCOUNT_ROLE, name, role(role), role);
            }
        }
        return account;
    }

    /** @return false when the account was seen without one of the roles; true also when it was never seen */
    public boolean mayHave(String username, Set<String> roles) {
        Optional<Account> known = seen.find(username);
        return known.isEmpty() || known.get().roles().containsAll(roles);
    }

    /** @return the accounts of a council, by name; while Keycloak can't be asked, those that have signed in here */
    public Census census(String council) {
        List<PersonSummary> known = seen.ofCouncil(council);
        if (!keycloak.isConfigured()) {
            return new Census(known, false);
        }
        try {
            Map<String, Instant> sightings =
                    known.stream().collect(Collectors.toMap(PersonSummary::username, PersonSummary::seenAt));
            return new Census(
                    keycloak.ofCouncil(council).stream()
                            .map(person -> person.seen(sightings.get(person.username())))
                            .sorted(Comparator.comparing(PersonSummary::name))
                            .toList(),
                    true);
        } catch (ProviderSilent silent) {
            LOG.log(Level.WARNING, "Keycloak's Admin API does not tell of people: {0}", silent.getMessage());
            return new Census(known, false);
        }
    }

    /** @return the accounts of a council that have signed in here, by name */
    public List<PersonSummary> seen(String council) {
        return seen.ofCouncil(council);
    }

    private Account find(String name) {
        if (!keycloak.isConfigured()) {
            return seen.find(name).orElseThrow(() -> refused(ErrorCode.ACCOUNT_UNSEEN, name));
        }
        try {
            return keycloak.find(name).orElseThrow(() -> refused(ErrorCode.ACCOUNT_UNKNOWN, name));
        } catch (ProviderSilent silent) {
            LOG.log(Level.WARNING, "Keycloak's Admin API does not tell of accounts: {0}", silent.getMessage());
            return seen.find(name).orElseThrow(() -> refused(ErrorCode.ACCOUNT_UNCHECKED, name));
        }
    }

    private static LocalText role(String role) {
        return language -> Messages.text(language, "role." + role);
    }

    private static ZvitException refused(ErrorCode code, Object... args) {
        return new ZvitException(code, args);
    }
}
