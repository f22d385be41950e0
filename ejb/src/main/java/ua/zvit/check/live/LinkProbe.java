package ua.zvit.check.live;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import ua.zvit.check.domain.LinkOutcome;

/**
 * Tries out one link where it may be asked ({@link PermittedAddress}). Each redirect is looked at in the same way. Never
 * reads more than the head of an answer.
 */
final class LinkProbe {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> HEAD_REFUSED = Set.of(400, 403, 404, 405, 501);
    private static final Set<Integer> GONE = Set.of(404, 410);

    private final AddressPolicy policy;
    private final HttpHead http;
    private final NameService names;

    LinkProbe(AddressPolicy policy, HttpHead http, NameService names) {
        this.policy = policy;
        this.http = http;
        this.names = names;
    }

    LinkOutcome probe(String link) {
        try {
            URI address = URI.create(link);
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                HttpHead.Answer answer = ask(address);
                Optional<URI> next = answer.location()
                        .filter(location -> REDIRECTS.contains(answer.status()))
                        .map(address::resolve);
                if (next.isEmpty()) {
                    return outcome(answer.status());
                }
                address = next.get();
            }
            return LinkOutcome.UNKNOWN;
        } catch (ForbiddenAddressException closed) {
            return LinkOutcome.UNKNOWN;
        } catch (UnknownHostException nowhere) {
            return LinkOutcome.GONE;
        } catch (IOException | IllegalArgumentException silent) {
            return LinkOutcome.UNKNOWN;
        }
    }

    /** Some servers answer only a request for the page itself. */
    private HttpHead.Answer ask(URI address) throws IOException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = "https".equals(scheme);
        if (!secure && !"http".equals(scheme) || address.getHost() == null || address.getUserInfo() != null) {
            throw new ForbiddenAddressException(address);
        }
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        DnsResolver permitted = new PermittedAddress(policy, names, port);
        HttpHead.Answer answer = http.ask("HEAD", address, permitted);
        return HEAD_REFUSED.contains(answer.status()) ? http.ask("GET", address, permitted) : answer;
    }

    private static LinkOutcome outcome(int status) {
        if (GONE.contains(status)) {
            return LinkOutcome.GONE;
        }
        return status >= 200 && status < 300 ? LinkOutcome.ALIVE : LinkOutcome.UNKNOWN;
    }
}
