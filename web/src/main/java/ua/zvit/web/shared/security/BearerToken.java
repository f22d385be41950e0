package ua.zvit.web.shared.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The token of an {@code Authorization} header (RFC 6750, 2.1). */
final class BearerToken {
    private static final Pattern BEARER = Pattern.compile("bearer +([A-Za-z0-9._~+/-]+=*) *", Pattern.CASE_INSENSITIVE);

    private BearerToken() {}

    /** @return empty when there is no header or it is of another scheme */
    static Optional<String> of(String authorization) {
        if (authorization == null) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(authorization);
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
