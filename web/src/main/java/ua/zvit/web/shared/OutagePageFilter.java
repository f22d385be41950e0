package ua.zvit.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.zvit.shared.outage.Outage;
import ua.zvit.shared.outage.OutageLog;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Refusal;

/**
 * Whatever lies behind it, page, servlet, filter or page of an error: an outage is answered with 503 and a time to come
 * again. Programs and background requests get a problem document, people the page {@code errors/outage.xhtml}, which
 * needs nothing but this server.
 */
public class OutagePageFilter extends HttpFilter {
    /** Request attribute that tells the page which outage it was. */
    static final String OUTAGE = Outage.class.getName();

    /** Request attribute with the address that was asked for, for in the page of an error it is another. */
    static final String ADDRESS = OutagePageFilter.class.getName();

    @Inject
    transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Optional<Outage> outage = Outage.in(thrown);
            if (outage.isEmpty() || response.isCommitted()) {
                throw thrown;
            }
            OutageLog.seen(thrown);
            answer(request, response, outage.get());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Outage outage) throws IOException {
        response.resetBuffer();
        if (isForPeople(request)) {
            request.setAttribute(OUTAGE, outage);
            request.setAttribute(ADDRESS, address(request));
            response.setHeader("Retry-After", Integer.toString(Outage.RETRY_AFTER_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            problems.write(response, Refusal.of(outage));
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean isForPeople(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml") && request.getHeader("Faces-Request") == null;
    }
}
