package ua.zvit.organisation.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Reads addresses of mail from Keycloak; Zvit keeps none. */
@ApplicationScoped
public class MailAddresses {
    private KeycloakPeople keycloak;

    protected MailAddresses() {}

    @Inject
    public MailAddresses(KeycloakPeople keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * @return empty for somebody without an address, whose account is shut, or where no service account is named
     * @throws ZvitException {@code PEOPLE-SILENT}
     */
    public Optional<String> of(String username) {
        if (!keycloak.isConfigured()) {
            return Optional.empty();
        }
        try {
            return keycloak.find(username)
                    .filter(user -> user.path("enabled").asBoolean())
                    .map(user -> user.path("email").asText().strip())
                    .filter(address -> !address.isEmpty());
        } catch (ProviderSilent silent) {
            throw new ZvitException(ErrorCode.PEOPLE_SILENT);
        }
    }
}
