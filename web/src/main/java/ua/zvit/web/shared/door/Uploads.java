package ua.zvit.web.shared.door;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * How many large bodies come in at a time. Each holds a thread from where it no longer fits into the buffers, so they
 * are few, fewer still for strangers and for any one network of theirs.
 */
final class Uploads {
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> byNetwork = new HashMap<>();
    private int all;

    Uploads(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @return true when there was a place, which has to be left again */
    synchronized boolean enter(InetAddress address) {
        String network = PublicRate.network(address);
        int own = byNetwork.getOrDefault(network, 0);
        if (all >= most || own >= mostOfOne) {
            return false;
        }
        all++;
        byNetwork.put(network, own + 1);
        return true;
    }

    synchronized void leave(InetAddress address) {
        all--;
        byNetwork.computeIfPresent(PublicRate.network(address), (key, own) -> own == 1 ? null : own - 1);
    }
}
