package ua.zvit.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/** The people of the demo council: each call signs one of them in and runs with the role of that person. */
@ApplicationScoped
public class People {
    private static final String COUNCIL = "/khmelnytskyi";

    @Inject
    AsDrafter drafter;

    @Inject
    AsActingHead head;

    @Inject
    AsCouncil council;

    @Inject
    AsAdmin admin;

    @Inject
    Caller caller;

    public <T> T drafter(String department, Callable<T> work) throws Exception {
        signIn("drafter-" + department, Roles.DRAFTER, COUNCIL + "/" + department);
        return drafter.call(work);
    }

    /** Somebody who drafts for several departments. */
    public <T> T drafterOf(List<String> departments, Callable<T> work) throws Exception {
        List<String> groups =
                departments.stream().map(code -> COUNCIL + "/" + code).toList();
        caller.signIn(CallerIdentity.fromGroups("drafter-of-all", null, Set.of(Roles.DRAFTER), groups));
        return drafter.call(work);
    }

    public <T> T head(Callable<T> work) throws Exception {
        return head("acting-head", work);
    }

    public <T> T head(String username, Callable<T> work) throws Exception {
        signIn(username, Roles.ACTING_HEAD, COUNCIL);
        return head.call(work);
    }

    public <T> T council(Callable<T> work) throws Exception {
        signIn("council", Roles.COUNCIL, COUNCIL);
        return council.call(work);
    }

    public <T> T admin(Callable<T> work) throws Exception {
        signIn("admin", Roles.ADMIN, COUNCIL);
        return admin.call(work);
    }

    private void signIn(String username, String role, String group) {
        caller.signIn(CallerIdentity.fromGroups(username, null, Set.of(role), List.of(group)));
    }
}
