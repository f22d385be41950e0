package ua.zvit.web.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Refusal;

/**
 * The API's door: a bearer token of the realm with every request. The session of the pages opens nothing here, so a
 * foreign page cannot call the API in somebody's name (CSRF). The server's OIDC client has validated the token before;
 * as the container does not constrain these addresses, the refusal is ours and never a redirect to a log-in page.
 */
public class BearerFilter extends HttpFilter {
    private static final Set<String> OPEN =
            Set.of("/api/health", "/api/health/live", "/api/health/ready", "/api/health/started");
    private static final List<String> PUBLIC = List.of("/api/v1/public/", "/api/schemas/");
    private static final String CHALLENGE = "Bearer realm=\"zvit\"";

    @Inject
    transient Caller caller;

    @Inject
    transient CouncilDoor door;

    @Inject
    transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(path(request))) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> token = BearerToken.of(request.getHeader("Authorization"));
        if (token.isEmpty()) {
            refuse(response, "TOKEN-MISSING", CHALLENGE);
        } else if (!isValid(token.get(), request)) {
            refuse(response, "TOKEN-INVALID", CHALLENGE + ", error=\"invalid_token\"");
        } else {
            enter(request, response, chain);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || PUBLIC.stream().anyMatch(path::startsWith);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            TokenIdentity.of(request.getUserPrincipal()).ifPresent(caller::signIn);
            if (!door.isOperator()) {
                caller.require();
            }
        } catch (ZvitException unknown) {
            problems.write(response, Refusal.of(unknown));
            return;
        }
        Optional<ZvitException> refusal = door.refusal();
        if (refusal.isPresent()) {
            problems.write(response, Refusal.of(refusal.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    /** A principal counts only when it came in with this very token. */
    private static boolean isValid(String token, HttpServletRequest request) {
        return TokenIdentity.tokenOf(request.getUserPrincipal())
                .filter(token::equals)
                .isPresent();
    }

    private void refuse(HttpServletResponse response, String code, String challenge) throws IOException {
        response.setHeader("WWW-Authenticate", challenge);
        problems.write(response, Refusal.of(HttpServletResponse.SC_UNAUTHORIZED, code));
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}
