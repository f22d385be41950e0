package ua.zvit.web.shared.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.shared.Settings;

/**
 * The proxies whose word on a caller's address is taken: setting {@code zvit.trusted-proxies}, addresses or networks
 * parted by commas, where {@code zvit.proxy} is on; none named means a proxy on this machine. Each proxy adds the address
 * that it saw to the end of {@code X-Forwarded-For}, and what stands before may be anybody's invention: so the list is
 * read from its end, and the first address that is not a trusted proxy is the caller.
 */
final class TrustedProxies {
    private static final String THIS_MACHINE = "127.0.0.0/8,::1";
    private static final int MOST_HOPS = 20;
    private static final int BITS = 8;

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    static TrustedProxies configured() {
        return Settings.enabled("zvit.proxy")
                ? of(Settings.text("zvit.trusted-proxies").orElse(THIS_MACHINE))
                : new TrustedProxies(List.of());
    }

    /** @throws IllegalStateException naming the setting when a network can't be read */
    static TrustedProxies of(String list) {
        return new TrustedProxies(Stream.of(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Network::of)
                .toList());
    }

    boolean trusts(InetAddress peer) {
        return peer != null && networks.stream().anyMatch(network -> network.holds(peer));
    }

    /**
     * Tells who calls.
     *
     * @param peer at the other end of the connection
     * @param forwarded values of {@code X-Forwarded-For}, in order
     */
    InetAddress caller(InetAddress peer, List<String> forwarded) {
        if (!trusts(peer)) {
            return peer;
        }
        List<String> hops = forwarded.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .toList();
        InetAddress caller = peer;
        for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MOST_HOPS) && trusts(caller); i--) {
            Optional<InetAddress> before = literal(hops.get(i));
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get();
        }
        return caller;
    }

    /** An address and nothing that would have to be looked up; proxies may write a port behind it. */
    private static Optional<InetAddress> literal(String text) {
        String plain = text.replaceFirst("^\\[([0-9A-Fa-f:.]+)](:\\d+)?$", "$1")
                .replaceFirst("^(\\d+\\.\\d+\\.\\d+\\.\\d+):\\d+$", "$1");
        boolean address = plain.matches("\\d{1,3}(\\.\\d{1,3}){3}")
                || plain.matches("[0-9A-Fa-f:.]{2,45}") && plain.contains(":");
        try {
            return address ? Optional.of(InetAddress.getByName(plain)) : Optional.empty();
        } catch (UnknownHostException odd) {
            return Optional.empty();
        }
    }

    private record Network(byte[] address, int bits) {
        static Network of(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = literal(parts[0]).map(InetAddress::getAddress).orElseThrow(() -> wrong(text));
            int all = address.length * BITS;
            int bits = parts.length == 1 ? all : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (bits < 0 || bits > all) {
                throw wrong(text);
            }
            return new Network(address, bits);
        }

        boolean holds(InetAddress other) {
            byte[] given = other.getAddress();
            if (given.length != address.length) {
                return false;
            }
            int whole = bits / BITS;
            int rest = bits % BITS;
            boolean same = Arrays.equals(given, 0, whole, address, 0, whole);
            return same && (rest == 0 || (given[whole] ^ address[whole]) >> (BITS - rest) == 0);
        }

        private static IllegalStateException wrong(String text) {
            return new IllegalStateException(
                    "Setting zvit.trusted-proxies must name addresses or networks such as 10.0.0.0/8, not: " + text);
        }
    }
}
