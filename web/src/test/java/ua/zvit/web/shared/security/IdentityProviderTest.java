package ua.zvit.web.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class IdentityProviderTest {
    private final IdentityProvider provider =
            new IdentityProvider(URI.create("https://login.example.org:8443/realms/zvit"));

    @Test
    void namesItsOriginAsPoliciesDo() {
        assertThat(provider.origin()).isEqualTo("https://login.example.org:8443");
    }

    @Test
    void describesItselfUnderTheRealm() {
        assertThat(provider.discovery())
                .hasToString("https://login.example.org:8443/realms/zvit/.well-known/openid-configuration");
    }
}
