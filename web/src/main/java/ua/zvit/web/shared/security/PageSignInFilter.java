package ua.zvit.web.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * Signs in whoever the identity provider has logged in. A person without any of our roles, or of no single council, is
 * told so instead of finding empty pages, and stays a stranger, to whom the public page is open all the same. Whom the API's door let in already passes.
 */
public class PageSignInFilter extends HttpFilter {
    private static final String PUBLIC_PAGE = "/verify.xhtml";

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (caller.identity().isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<CallerIdentity> identity = TokenIdentity.of(request.getUserPrincipal());
        if (identity.isPresent() && !belongsHere(identity.get())) {
            if (PUBLIC_PAGE.equals(request.getServletPath())) {
                chain.doFilter(request, response);
                return;
            }
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        identity.ifPresent(caller::signIn);
        chain.doFilter(request, response);
    }

    private static boolean belongsHere(CallerIdentity identity) {
        return identity.council() != null && Roles.ALL.stream().anyMatch(identity::hasRole);
    }
}
