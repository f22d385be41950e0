package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/** As whom the server itself works in a council, in what it does by the clock; the audit trail names it so. */
@ApplicationScoped
class ServerIdentity {
    private static final String NAME = "zvit";

    private Caller caller;

    protected ServerIdentity() {}

    @Inject
    ServerIdentity(Caller caller) {
        this.caller = caller;
    }

    void assume(String council) {
        caller.signIn(new CallerIdentity(NAME, null, Set.of(Roles.ADMIN), council, List.of()));
    }
}
