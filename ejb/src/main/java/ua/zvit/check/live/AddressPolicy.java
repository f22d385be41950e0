package ua.zvit.check.live;

import java.net.InetAddress;

/** Which addresses may be reached when links are tried out. */
@FunctionalInterface
public interface AddressPolicy {

    boolean permits(InetAddress address, int port);
}
