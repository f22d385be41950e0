package ua.zvit.server;

import jakarta.annotation.security.PermitAll;
import java.util.concurrent.Callable;

/** Carries a call into a bean that runs as one role, so that the guards of the use cases see it. */
public abstract class AsRole {
    @PermitAll
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
