package ua.zvit.web.shared.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that keep a browser from doing more than we mean. The API allows nothing at all to be loaded or framed. Pages
 * may load from here only, and what no rule names not at all; which scripts run is told by PrimeFaces with a nonce of its own
 * in a second policy, and the browser keeps to both.
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A file that somebody has brought runs nothing, whoever opens it. */
    private static final String OF_STRANGERS = NOTHING + "; sandbox";

    private static final String STRANGERS_FILE = "/evidence-file.xhtml";

    /** Styles of components stand in attributes and scripts of pages beside them, which the second policy narrows to those with
     * its nonce; logout ends at the identity provider. */
    private static final String PAGES =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; font-src 'self'; "
                    + "connect-src 'self'; media-src 'none'; object-src 'none'; frame-src 'self'; worker-src 'self'; "
                    + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private static final String FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", FEATURES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", policy(path));
        if (!isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (path.equals(STRANGERS_FILE)) {
            return OF_STRANGERS;
        }
        return path.startsWith("/api")
                ? NOTHING
                : PAGES + IdentityProvider.configured().origin();
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }
}
