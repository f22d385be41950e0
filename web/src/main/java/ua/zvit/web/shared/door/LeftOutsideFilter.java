package ua.zvit.web.shared.door;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ua.zvit.shared.ErrorKind;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Refusal;

/** Tells, in words, whoever's body was left outside: a program by a problem document, a person on the page itself. */
public class LeftOutsideFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String code = ServletRequestContext.requireCurrent().getExchange().getAttachment(BodyDoor.REFUSAL);
        if (code == null) {
            chain.doFilter(request, response);
        } else if (request.getServletPath().endsWith(".xhtml")) {
            String query = request.getQueryString() == null ? "?" : "?" + request.getQueryString() + "&";
            response.setHeader("Retry-After", Problems.RETRY_AFTER);
            response.sendRedirect(request.getRequestURI() + query + "refused=" + code.toLowerCase(Locale.ROOT));
        } else {
            problems.write(response, Refusal.of(ErrorKind.BUSY.status(), code));
        }
    }
}
