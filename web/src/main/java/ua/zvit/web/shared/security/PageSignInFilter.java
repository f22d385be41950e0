package ua.zvit.web.shared.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Signs in whoever the identity provider has logged in. A person without any of our roles, of no single council, or of a
 * council that is not kept here is told so instead of finding empty pages, and stays a stranger, to whom the public page
 * and the way out are open all the same. The operator, who belongs to no council, finds the councils. Whom the API's door
 * let in already passes.
 */
public class PageSignInFilter extends HttpFilter {
    /** The code of a refusal that the page for refusals tells in its own words. */
    private static final String REFUSAL = "zvit.refusal";

    private static final Set<String> OPEN = Set.of("/verify.xhtml", "/logout", "/metrics");
    private static final Set<String> DESKS = Set.of("", "/", "/index.xhtml");
    private static final String COUNCILS = "/councils.xhtml";
    private static final Set<String> OF_OPERATOR = Set.of(COUNCILS, "/council-new.xhtml", "/system.xhtml");
    private static final String NEWCOMER = "/errors/newcomer.xhtml";

    @Inject
    transient Caller caller;

    @Inject
    transient CouncilDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (caller.identity().isPresent() || isResource(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<CallerIdentity> identity;
        try {
            identity = TokenIdentity.of(request.getUserPrincipal());
        } catch (ZvitException personOfTheDemo) {
            turnAway(request, response, chain, personOfTheDemo.code());
            return;
        }
        receive(request, response, chain, identity);
    }

    private static void turnAway(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String code)
            throws IOException, ServletException {
        if (OPEN.contains(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(REFUSAL, code);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private void receive(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Optional<CallerIdentity> identity)
            throws IOException, ServletException {
        if (identity.isEmpty()) {
            chain.doFilter(request, response);
        } else if (identity.get().hasRole(Roles.OPERATOR)) {
            enter(request, response, chain, identity.get());
        } else if (Roles.ALL.stream().noneMatch(identity.get()::hasRole)) {
            refuse(request, response, chain, "without-role", identity.get());
        } else if (identity.get().council() == null) {
            refuse(request, response, chain, "without-council", identity.get());
        } else {
            enter(request, response, chain, identity.get());
        }
    }

    private void enter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, CallerIdentity identity)
            throws IOException, ServletException {
        caller.signIn(identity);
        if (door.refusal().isPresent()) {
            caller.signOut();
            refuse(request, response, chain, "council-unknown", identity);
        } else if (caller.requireAnybody().council() == null) {
            receiveOperator(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Somebody of no council has the councils' page for a desk, and no pages but the operator's and the open ones. */
    private static void receiveOperator(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (DESKS.contains(path)) {
            response.sendRedirect(request.getContextPath() + COUNCILS);
        } else if (OF_OPERATOR.contains(path) || OPEN.contains(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String why,
            CallerIdentity identity)
            throws IOException, ServletException {
        if (OPEN.contains(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.setAttribute("newcomerWhy", why);
        request.setAttribute("newcomer", identity);
        request.getRequestDispatcher(NEWCOMER).forward(request, response);
    }

    /** Styles, scripts and the open part of the API need nobody, and ask for nobody's council. */
    private static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/") || path.startsWith("/api");
    }
}
