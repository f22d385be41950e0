package ua.zvit.web.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpURLConnection;
import ua.zvit.shared.HealthProbe;

/**
 * Whether people can log in: the realm describes itself within two seconds. Whoever is logged in works on without it.
 * Each question has a connection of its own and leaves nothing behind that a later one could wait for.
 */
@ApplicationScoped
public class IdentityProviderProbe implements HealthProbe {
    private static final int PATIENCE_MILLIS = 2_000;

    @Override
    public String name() {
        return "identityProvider";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public boolean isHealthy() {
        try {
            HttpURLConnection question = (HttpURLConnection)
                    IdentityProvider.configured().discovery().toURL().openConnection();
            question.setConnectTimeout(PATIENCE_MILLIS);
            question.setReadTimeout(PATIENCE_MILLIS);
            try {
                return question.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                question.disconnect();
            }
        } catch (IOException unreachable) {
            return false;
        }
    }
}
