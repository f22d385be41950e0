package ua.zvit.web.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever a resource throws leaves as a problem document; answers in the guise of exceptions pass unchanged. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int FIRST_REFUSAL = 400;

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < FIRST_REFUSAL) {
            return answer.getResponse();
        }
        return problems.answer(thrown).build();
    }
}
