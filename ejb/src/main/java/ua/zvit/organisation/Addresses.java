package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.organisation.accounts.MailAddresses;
import ua.zvit.shared.Roles;

/** Where mail reaches somebody, asked at the moment of sending, for the server's own work; nobody is shown it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Addresses {
    private MailAddresses accounts;

    protected Addresses() {}

    @Inject
    public Addresses(MailAddresses accounts) {
        this.accounts = accounts;
    }

    /**
     * @return empty for somebody without an address, whose account is shut, or where accounts can't be looked up at all
     * @throws ua.zvit.shared.ZvitException {@code PEOPLE-SILENT} while the identity provider does not answer
     */
    @RolesAllowed(Roles.ADMIN)
    public Optional<String> of(String username) {
        return accounts.of(username);
    }
}
