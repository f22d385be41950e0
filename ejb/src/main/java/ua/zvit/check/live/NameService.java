package ua.zvit.check.live;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where the addresses of a host's name come from. */
@FunctionalInterface
interface NameService {
    /** The name service of the machine; an address in figures needs none. */
    NameService SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @return every address the host has now */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
