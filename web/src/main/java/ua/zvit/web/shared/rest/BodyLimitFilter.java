package ua.zvit.web.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import ua.zvit.shared.Settings;

/** No body of the API is larger than 5 MiB unless its method says so; what announces more is refused unread. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {
    /** As large as an imported report may be. */
    static final int LIMIT = 5 * 1024 * 1024;

    private static final int MEBIBYTE = 1024 * 1024;

    /** Mebibytes of the form around one file. */
    private static final int AROUND = 1;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        int limit = limit(resource == null ? null : resource.getResourceMethod());
        if (request.getLength() > limit) {
            throw BoundedBody.tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new BoundedBody(request.getEntityStream(), limit));
        }
    }

    private static int limit(Method method) {
        BodyLimit own = method == null ? null : method.getAnnotation(BodyLimit.class);
        if (own == null) {
            return LIMIT;
        }
        boolean fixed = own.setting().isEmpty();
        return (fixed ? own.value() : Settings.positive(own.setting(), own.value()) + AROUND) * MEBIBYTE;
    }
}
