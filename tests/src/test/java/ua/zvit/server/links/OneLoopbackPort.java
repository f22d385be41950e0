package ua.zvit.server.links;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.net.InetAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.check.live.AddressPolicy;
import ua.zvit.check.live.PublicAddresses;

/** The policy as shipped, but for the ports of the loopback address on which a test has put what stands for the web. */
@Alternative
@Priority(1)
@Dependent
public class OneLoopbackPort implements AddressPolicy {
    static final Set<Integer> OPEN = ConcurrentHashMap.newKeySet();

    private final AddressPolicy shipped = new PublicAddresses();

    @Override
    public boolean permits(InetAddress address, int port) {
        return OPEN.contains(port) && address.getHostAddress().equals("127.0.0.1") || shipped.permits(address, port);
    }
}
