package ua.zvit.web.shared.security;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import ua.zvit.shared.Settings;

/**
 * Ends the session here and at the identity provider (OpenID Connect RP-Initiated Logout), then leads back to the
 * first page. Only what is posted does so: an address alone, in a picture or a letter, signs nobody out, and what the browser
 * says comes from another site is refused. Where the first page is, tells the setting of the public address, not the request.
 */
public class LogoutServlet extends HttpServlet {
    /** Under this name the server's OIDC client keeps the tokens in the session. */
    private static final String TOKENS = OidcSecurityContext.class.getName();

    /** Somebody has the address of earlier versions; nothing ends. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(home(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String home = home(request);
        HttpSession session = request.getSession(false);
        if (session == null) {
            response.sendRedirect(home);
            return;
        }
        String next = endSession(session.getAttribute(TOKENS), home).orElse(home);
        session.invalidate();
        response.sendRedirect(next);
    }

    private static Optional<String> endSession(Object tokens, String home) {
        if (!(tokens instanceof RefreshableOidcSecurityContext login) || login.getIDTokenString() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(login.getOidcClientConfiguration())
                .map(client -> client.getLogoutUrl() + "?id_token_hint=" + encode(login.getIDTokenString())
                        + "&client_id=" + encode(client.getResourceName())
                        + "&post_logout_redirect_uri=" + encode(home));
    }

    private static String home(HttpServletRequest request) {
        return Settings.text("zvit.public-url")
                .map(address -> address.endsWith("/") ? address : address + "/")
                .orElseGet(() -> URI.create(request.getRequestURL().toString())
                        .resolve(request.getContextPath() + "/")
                        .toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
