package ua.zvit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** As whom the server itself works in a council, in what it does by the clock; the audit trail names it so. */
@ApplicationScoped
public class ServerIdentity {
    private static final String NAME = "zvit";

    private Caller caller;

    protected ServerIdentity() {}

    @Inject
    public ServerIdentity(Caller caller) {
        this.caller = caller;
    }

    public void assume(String council) {
        caller.signIn(new CallerIdentity(NAME, null, Set.of(Roles.ADMIN), council, List.of()));
    }
}
