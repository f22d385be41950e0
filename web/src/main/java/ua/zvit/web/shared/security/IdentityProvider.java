package ua.zvit.web.shared.security;

import java.net.URI;
import ua.zvit.shared.Settings;

/**
 * Where the realm lives: setting {@code zvit.oidc.url}, the same that the server's OIDC client reads.
 *
 * @param realm address of the realm, which is also the issuer of its tokens
 */
record IdentityProvider(URI realm) {
    private static final String LOCAL = "http://127.0.0.1:8180/realms/zvit";

    static IdentityProvider configured() {
        return new IdentityProvider(URI.create(Settings.text("zvit.oidc.url").orElse(LOCAL)));
    }

    /** @return scheme, host and port, as a content security policy names them */
    String origin() {
        return realm.getScheme() + "://" + realm.getRawAuthority();
    }

    /** @return the realm's description of itself (OpenID Connect Discovery) */
    URI discovery() {
        return URI.create(realm + "/.well-known/openid-configuration");
    }
}
