package ua.zvit.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The demo's passwords equal its login names, so it must never be reachable from outside: with {@code zvit.demo=true}
 * the application refuses to start unless the server listens on a loopback address.
 */
@Singleton
@Startup
public class DemoGuard {
    @PostConstruct
    void refuseToBeReachable() {
        String address = System.getProperty("jboss.bind.address", "127.0.0.1");
        if (Settings.enabled("zvit.demo") && !isLoopback(address)) {
            throw new IllegalStateException(
                    "The demo must not listen on " + address
                            + ": use a loopback address, or an identity provider and database of your own (see docs/configuration.md)");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
