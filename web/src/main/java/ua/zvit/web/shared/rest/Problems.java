package ua.zvit.web.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import ua.zvit.shared.Figures;
import ua.zvit.shared.SilentTrace;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.outage.Outage;
import ua.zvit.shared.outage.OutageLog;

/**
 * Answers the current request with a problem document, from a resource or from a filter. An internal fault is logged
 * under a reference number; the caller gets the number and nothing else.
 */
@RequestScoped
public class Problems {
    /** Seconds after which it may be tried again where too much was asked at once. */
    public static final String RETRY_AFTER = "60";

    public static final String MEDIA_TYPE = Problem.MEDIA_TYPE;

    private static final int TOO_MANY = 429;
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Inject
    HttpServletRequest request;

    /** @return the language the caller reads; Ukrainian unless English is wanted more */
    public Locale locale() {
        return ApiLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public Response.ResponseBuilder answer(Throwable thrown) {
        Refusal refusal = Refusals.of(thrown);
        Response.ResponseBuilder response = Response.status(refusal.status());
        if (refusal.status() == TOO_MANY) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        Refusals.find(thrown, WebApplicationException.class)
                .map(refused -> refused.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allow -> response.header(HttpHeaders.ALLOW, allow));
        if (refusal.isPassing()) {
            OutageLog.seen(thrown);
            response.header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS);
        }
        return response.type(Problem.MEDIA_TYPE).entity(problem(refusal, thrown).bytes());
    }

    /** @return the problem document of a refusal, for whoever has more to say */
    public JsonObject document(ZvitException refused) {
        return new Problem(Refusal.of(refused), locale(), request.getRequestURI(), null).json();
    }

    /** Writes the answer where no resource has been reached yet. */
    public void write(HttpServletResponse response, Refusal refusal) throws IOException {
        byte[] body = problem(refusal, null).bytes();
        response.setStatus(refusal.status());
        if (refusal.status() == TOO_MANY) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        if (refusal.isPassing()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(Outage.RETRY_AFTER_SECONDS));
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** @return true when something of that type stands in the chain of causes */
    public static boolean isCausedBy(Throwable thrown, Class<? extends Throwable> type) {
        return Refusals.find(thrown, type).isPresent();
    }

    private Problem problem(Refusal refusal, Throwable thrown) {
        String reference = null;
        Figures.count("refusals", refusal.code());
        if (refusal.isInternal()) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.ERROR, "Request failed, reference " + reference + ": " + SilentTrace.of(thrown));
        }
        return new Problem(refusal, locale(), request.getRequestURI(), reference);
    }
}
