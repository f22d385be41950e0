package ua.zvit.web.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Answers with something that is kept, and with its version as entity tag, which a change of it has to name. */
public final class Tagged {
    private Tagged() {}

    public static Response ok(Object entity, int version) {
        return of(Response.Status.OK, entity, version);
    }

    public static Response created(Object entity, int version) {
        return of(Response.Status.CREATED, entity, version);
    }

    private static Response of(Response.Status status, Object entity, int version) {
        return Response.status(status)
                .entity(entity)
                .tag(new EntityTag(Integer.toString(version)))
                .build();
    }
}
