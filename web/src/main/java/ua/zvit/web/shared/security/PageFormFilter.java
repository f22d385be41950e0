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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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

    /**
     * The request with one word for every state of a page, and with a nonce where the form brings none that is one: scripts
     * of the page that sent it would then not run, which is no reason to fail.
     */
    private static final class Form extends HttpServletRequestWrapper {
        private static final String STATE = ResponseStateManager.VIEW_STATE_PARAM;
        private static final String STATELESS = "stateless";
        private static final String NONCE = "primefaces.nonce";

        private final boolean posted;
        private final String ownNonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

        Form(HttpServletRequest request, boolean posted) {
            super(request);
            this.posted = posted;
        }

        @Override
        public String getParameter(String name) {
            return switch (name) {
                case STATE -> isForm() ? STATELESS : null;
                case NONCE -> nonce();
                default -> super.getParameter(name);
            };
        }

        @Override
        public String[] getParameterValues(String name) {
            if (STATE.equals(name) || NONCE.equals(name)) {
                String value = getParameter(name);
                return value == null ? null : new String[] {value};
            }
            return super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            for (String name : List.of(STATE, NONCE)) {
                parameters.remove(name);
                String value = getParameter(name);
                if (value != null) {
                    parameters.put(name, new String[] {value});
                }
            }
            return parameters;
        }

        private boolean isForm() {
            return posted && super.getParameter(STATE) != null;
        }

        private String nonce() {
            String given = super.getParameter(NONCE);
            return isNonce(given) ? given : isForm() ? ownNonce : null;
        }

        private static boolean isNonce(String given) {
            try {
                return given != null
                        && UUID.fromString(new String(Base64.getDecoder().decode(given), StandardCharsets.US_ASCII))
                                != null;
            } catch (IllegalArgumentException none) {
                return false;
            }
        }
    }
}
