package ua.zvit.web.shared.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * After signing in people stand where they wanted to go. The server's OIDC client leads back to the page but loses the
 * query of its address; {@code undertow-handlers.conf} keeps the last one in a cookie before anybody is signed in, and
 * the first page of a new session takes it up, only for that very page.
 */
public class ReturnFilter extends HttpFilter {
    private static final String ARRIVED = ReturnFilter.class.getName();
    private static final Pattern WANTED = Pattern.compile("(?:^|;\\s*)zvit-to=([^?;\\s]+)(\\?[A-Za-z0-9._~%=&+-]+)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> query = firstOfSession(request) ? wanted(request) : Optional.empty();
        if (query.isPresent()) {
            response.sendRedirect(request.getRequestURI() + query.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean firstOfSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || session.getAttribute(ARRIVED) != null) {
            return false;
        }
        session.setAttribute(ARRIVED, true);
        return "GET".equals(request.getMethod()) && request.getQueryString() == null;
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        Matcher cookie = WANTED.matcher(Objects.toString(request.getHeader("Cookie"), ""));
        return cookie.find() && cookie.group(1).equals(request.getRequestURI())
                ? Optional.of(cookie.group(2))
                : Optional.empty();
    }
}
