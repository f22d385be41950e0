package ua.zvit.check.live;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Tells where one link may be asked. The host's name is looked up once, every address it has must be permitted, and each
 * connection goes to the very address that was looked at: a name server that answers otherwise the next moment changes
 * nothing.
 */
final class PermittedAddress implements DnsResolver {
    private final AddressPolicy policy;
    private final NameService names;
    private final int port;
    private InetAddress permitted;

    PermittedAddress(AddressPolicy policy, NameService names, int port) {
        this.policy = policy;
        this.names = names;
        this.port = port;
    }

    /** @throws ForbiddenAddressException where one of the addresses is not permitted, or there is none */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (permitted == null) {
            List<InetAddress> all = names.addresses(host);
            if (all.isEmpty() || !all.stream().allMatch(one -> policy.permits(one, port))) {
                throw new ForbiddenAddressException(host);
            }
            permitted = all.get(0);
        }
        return new InetAddress[] {permitted};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
