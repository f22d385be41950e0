package ua.zvit.web.shared.door;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.time.Clock;
import ua.zvit.shared.Settings;

/** Hangs the door in: the server calls this when it lays out the pages and the API. */
public final class FrontDoor implements ServletExtension {
    private static final int USUAL_RATE = 30;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        TrustedProxies proxies = TrustedProxies.configured();
        PublicRate rate = new PublicRate(Settings.positive("zvit.verify.per-minute", USUAL_RATE), Clock.systemUTC());
        deployment.addInitialHandlerChainWrapper(next -> callers(proxies, new BodyDoor(rate, next)));
    }

    private static HttpHandler callers(TrustedProxies proxies, HttpHandler next) {
        return new CallerHandler(proxies, next);
    }
}
