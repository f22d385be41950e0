package ua.zvit.web.shared.door;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.time.Clock;
import ua.zvit.shared.Settings;

/** Hangs the door in: the server calls this when it lays out the pages and the API. */
public final class FrontDoor implements ServletExtension {
    private static final int USUAL_RATE = 30;
    private static final int USUAL_QUESTIONS = 300;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        TrustedProxies proxies = TrustedProxies.configured();
        PublicRate rate = new PublicRate(Settings.positive("zvit.verify.per-minute", USUAL_RATE), Clock.systemUTC());
        PublicRate questions =
                new PublicRate(Settings.positive("zvit.public.per-minute", USUAL_QUESTIONS), Clock.systemUTC());
        URI outside = Settings.text("zvit.public-url").map(FrontDoor::address).orElse(null);
        deployment.addInitialHandlerChainWrapper(
                next -> callers(proxies, outside, new BodyDoor(rate, questions, next)));
    }

    /** Every request is answered under this address, so one that is none ends the start and not each request. */
    private static URI address(String given) {
        if (!given.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            throw new IllegalStateException("Setting zvit.public-url must be an http address, not: " + given);
        }
        return URI.create(given);
    }

    private static HttpHandler callers(TrustedProxies proxies, URI outside, HttpHandler next) {
        return new CallerHandler(proxies, outside, next);
    }
}
