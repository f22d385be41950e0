package ua.zvit.check.live;

import jakarta.enterprise.context.Dependent;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Only addresses of the public network, by the special-purpose registries (RFC 6890 and its successors), and only the
 * ports of the web. Addresses of the sixth version are taken only from the global unicast range, and not where they carry
 * one of the fourth version inside (mapped, NAT64, 6to4, Teredo): that one would not be looked at.
 */
@Dependent
public final class PublicAddresses implements AddressPolicy {
    private static final Set<Integer> PORTS = Set.of(80, 443);

    private static final List<Range> CLOSED = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.31.196.0", 24),
            Range.of("192.52.193.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("192.175.48.0", 24),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));

    private static final Range GLOBAL = Range.of("2000::", 3);

    private static final List<Range> CLOSED_OF_GLOBAL = List.of(
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("2620:4f:8000::", 48),
            Range.of("3fff::", 20));

    @Override
    public boolean permits(InetAddress address, int port) {
        return PORTS.contains(port) && isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return CLOSED.stream().noneMatch(range -> range.holds(address));
        }
        return address instanceof Inet6Address
                && GLOBAL.holds(address)
                && CLOSED_OF_GLOBAL.stream().noneMatch(range -> range.holds(address));
    }

    /** Addresses that begin with the same bits. */
    private record Range(byte[] beginning, int bits) {

        static Range of(String literal, int bits) {
            try {
                return new Range(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException("An address in figures needs no name server: " + literal, impossible);
            }
        }

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != beginning.length) {
                return false;
            }
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) {
                if (other[i] != beginning[i]) {
                    return false;
                }
            }
            int mask = bits % 8 == 0 ? 0 : 0xff << (8 - bits % 8) & 0xff;
            return mask == 0 || (other[whole] & mask) == (beginning[whole] & mask);
        }
    }
}
