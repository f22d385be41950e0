package ua.zvit.check.live;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where the addresses of a host's name come from. */
@FunctionalInterface
public interface NameService {

    /** @return every address the host has now; one written in figures is its own */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
