package ua.zvit.organisation.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import ua.zvit.organisation.values.PersonWanted;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Changes accounts where Keycloak lets us. Everything is refused with {@code PEOPLE-UNMANAGED} where the settings name no
 * service account or it may only look, and with {@code PEOPLE-SILENT} while Keycloak does not answer.
 */
@ApplicationScoped
public class AccountChanges {
    private static final Logger LOG = System.getLogger(AccountChanges.class.getName());

    private KeycloakPeople keycloak;
    private Accounts accounts;

    protected AccountChanges() {}

    @Inject
    public AccountChanges(KeycloakPeople keycloak, Accounts accounts) {
        this.keycloak = keycloak;
        this.accounts = accounts;
    }

    /** A step that asks Keycloak. */
    private interface Asking<T> {
        T ask() throws ProviderSilent;
    }

    /** @throws ZvitException {@code ACCOUNT-EXISTS} when somebody has this login, of this council or not */
    public void requireFree(String username) {
        if (asked(() -> keycloak.find(username)).isPresent()) {
            throw new ZvitException(ErrorCode.ACCOUNT_EXISTS, username);
        }
    }

    /** @throws ZvitException {@code PERSON-UNKNOWN} also for an account of another council, {@code PERSON-KEEPER} */
    public void requireOwn(String council, String username) {
        id(council, username);
    }

    /** @throws ZvitException {@code ACCOUNT-EXISTS} when somebody has this login or address */
    public void invite(String council, PersonWanted person, String password) {
        if (!asked(() -> keycloak.invite(council, person, password))) {
            throw new ZvitException(ErrorCode.ACCOUNT_EXISTS, person.username());
        }
    }

    /** @throws ZvitException {@code PERSON-UNKNOWN} also for an account of another council, {@code PERSON-KEEPER} */
    public void change(String council, PersonWanted person, boolean enabled) {
        String id = id(council, person.username());
        asked(() -> {
            keycloak.change(council, id, person, enabled);
            return id;
        });
    }

    /** @throws ZvitException {@code PERSON-UNKNOWN} also for an account of another council, {@code PERSON-KEEPER} */
    public void renew(String council, String username, String password) {
        String id = id(council, username);
        asked(() -> {
            keycloak.renew(id, password);
            return id;
        });
    }

    /** The password of somebody who may more than the council would be a way to that right. */
    private String id(String council, String username) {
        String id = known(council, username);
        if (asked(() -> keycloak.isKeeper(id))) {
            throw new ZvitException(ErrorCode.PERSON_KEEPER, username);
        }
        return id;
    }

    private String known(String council, String username) {
        boolean ours = accounts.census(council).people().stream()
                .anyMatch(person -> person.username().equalsIgnoreCase(username));
        return asked(() -> keycloak.find(username))
                .filter(account -> ours)
                .map(account -> account.path("id"))
                .map(JsonNode::asText)
                .orElseThrow(() -> new ZvitException(ErrorCode.PERSON_UNKNOWN, username));
    }

    private <T> T asked(Asking<T> asking) {
        if (!keycloak.isConfigured()) {
            throw new ZvitException(ErrorCode.PEOPLE_UNMANAGED);
        }
        try {
            return asking.ask();
        } catch (ProviderRefuses refused) {
            throw new ZvitException(ErrorCode.PEOPLE_UNMANAGED);
        } catch (ProviderSilent silent) {
            LOG.log(Level.WARNING, "Keycloak's Admin API does not change accounts: {0}", silent.getMessage());
            throw new ZvitException(ErrorCode.PEOPLE_SILENT);
        }
    }
}
