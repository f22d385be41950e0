package ua.zvit.web.shared.session;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.SessionManagerFactory;
import jakarta.servlet.ServletContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import ua.zvit.shared.Settings;
import ua.zvit.shared.session.SessionStore;

/**
 * Puts the database behind the server's own sessions. With setting {@code zvit.cluster} what this server remembers is held
 * against the database every few seconds, for another may have signed the person out; without it this server is the only one.
 */
public final class SharedSessions implements ServletExtension {
    private static final String DATABASE = "java:jboss/datasources/ZvitDS";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        SessionManagerFactory usual = deployment.getSessionManagerFactory();
        SessionContent content = new SessionContent(deployment.getClassLoader());
        boolean others = Settings.enabled("zvit.cluster");
        deployment.setSessionManagerFactory(pages -> new RememberedSessions(
                usual.createSessionManager(pages),
                new KeptSessions(() -> new SessionStore(database())),
                content,
                others));
    }

    private static DataSource database() {
        try {
            return InitialContext.doLookup(DATABASE);
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
