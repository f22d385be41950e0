package ua.zvit.web.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** No body of the API is larger than 5 MiB; what announces more is refused unread. */
@Provider
public class BodyLimitFilter implements ContainerRequestFilter {
    /** As large as an imported report may be. */
    static final int LIMIT = 5 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > LIMIT) {
            throw BoundedBody.tooLarge(LIMIT);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new BoundedBody(request.getEntityStream(), LIMIT));
        }
    }
}
