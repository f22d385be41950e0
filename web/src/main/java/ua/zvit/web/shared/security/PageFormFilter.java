package ua.zvit.web.shared.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the pages take from forms. Only their own: a form that another site sends is refused (the session's cookie is kept
 * from it as well). Pages are not remembered between requests, so whatever a form says of the state of its page – old,
 * of another server, made up – counts the same and never fails; and only what is posted counts as sent by a form.
 */
public class PageFormFilter extends HttpFilter {
    /** Of this site, or of nobody but the person (a page loaded again). */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean posted = "POST".equals(request.getMethod());
        if (posted && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(new Form(request, posted), response);
        }
    }

    /** Browsers tell it in one of two ways; who tells neither is no browser and carries nobody's cookies. */
    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !authority(origin).equalsIgnoreCase(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /** The request with one word for every state of a page. */
    private static final class Form extends HttpServletRequestWrapper {
        private static final String STATE = ResponseStateManager.VIEW_STATE_PARAM;
        private static final String NONE = "stateless";

        private final boolean posted;

        Form(HttpServletRequest request, boolean posted) {
            super(request);
            this.posted = posted;
        }

        @Override
        public String getParameter(String name) {
            String given = super.getParameter(name);
            return STATE.equals(name) ? state(given) : given;
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] given = super.getParameterValues(name);
            return given != null && STATE.equals(name) ? states() : given;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.computeIfPresent(STATE, (name, given) -> states());
            return parameters;
        }

        private String state(String given) {
            return given != null && posted ? NONE : null;
        }

        private String[] states() {
            return posted ? new String[] {NONE} : null;
        }
    }
}
