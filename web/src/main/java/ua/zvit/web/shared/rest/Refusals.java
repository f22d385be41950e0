package ua.zvit.web.shared.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.shared.Unstorable;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.outage.Outage;

/**
 * Reads a refusal from whatever was thrown. The container wraps what a use case throws, sometimes twice, so the whole
 * chain of causes is looked through, the most telling first. What nobody foresaw becomes {@code INTERNAL}.
 */
final class Refusals {
    private static final Map<Integer, String> BY_STATUS = Map.of(
            401, "TOKEN-INVALID",
            403, "ROLE-MISSING",
            404, "ADDRESS-UNKNOWN",
            405, "METHOD-NOT-ALLOWED",
            406, "FORMAT-NOT-OFFERED",
            413, "BODY-TOO-LARGE",
            415, "FORMAT-NOT-ACCEPTED");

    private Refusals() {}

    static Refusal of(Throwable thrown) {
        return find(thrown, ZvitException.class)
                .map(Refusal::of)
                .or(() -> Outage.in(thrown).map(Refusal::of))
                .or(() -> find(thrown, EJBAccessException.class).map(missing -> roleMissing()))
                .or(() -> find(thrown, ForbiddenException.class).map(missing -> roleMissing()))
                .or(() ->
                        find(thrown, OptimisticLockException.class).map(stale -> Refusal.of(409, "CHANGED-MEANWHILE")))
                .or(() -> Unstorable.refusal(thrown).map(Refusal::of))
                .or(() -> find(thrown, WebApplicationException.class).flatMap(Refusals::byStatus))
                .orElseGet(() -> Refusal.of(500, "INTERNAL"));
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Refusal roleMissing() {
        return Refusal.of(403, "ROLE-MISSING");
    }

    private static Optional<Refusal> byStatus(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return status >= 500
                ? Optional.empty()
                : Optional.of(Refusal.of(status, BY_STATUS.getOrDefault(status, "REQUEST-INVALID")));
    }
}
