package ua.zvit.web.shared.security;

import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.DemoPeople;

/** Reads who calls from the access token that the server has validated. */
final class TokenIdentity {
    private TokenIdentity() {}

    /**
     * @return empty when the principal was not vouched for by the identity provider
     * @throws ua.zvit.shared.ZvitException {@code DEMO-PERSON} for a person of the demo outside of it
     */
    static Optional<CallerIdentity> of(Principal principal) {
        return principal instanceof OidcPrincipal<?> vouched
                ? Optional.of(DemoPeople.refusedOutsideDemo(
                        of(vouched.getOidcSecurityContext().getToken())))
                : Optional.empty();
    }

    /** @return the token a principal came in with; empty when it came by another way */
    static Optional<String> tokenOf(Principal principal) {
        return principal instanceof OidcPrincipal<?> vouched
                ? Optional.ofNullable(vouched.getOidcSecurityContext().getTokenString())
                : Optional.empty();
    }

    private static CallerIdentity of(AccessToken token) {
        List<String> groups = token.getStringListClaimValue("groups");
        return CallerIdentity.fromGroups(
                token.getPreferredUsername(), token.getName(), roles(token), groups == null ? List.of() : groups);
    }

    private static Set<String> roles(AccessToken token) {
        return token.getRealmAccessClaim() == null
                ? Set.of()
                : new HashSet<>(token.getRealmAccessClaim().getRoles());
    }
}
