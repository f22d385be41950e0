package ua.zvit.web.shared.door;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * How often one address may ask for an examination: setting {@code zvit.verify.per-minute}. Counted in memory for as
 * long as the minute lasts; of an IPv6 address the network counts, for its holder has all of it.
 */
final class PublicRate {
    private static final int REMEMBERED = 10_000;
    private static final int NETWORK_BYTES = 8;
    private static final long MINUTE = 60_000;

    private final Map<String, Minute> minutes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Minute> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final int perMinute;
    private final Clock clock;

    PublicRate(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** @throws ZvitException {@code VERIFY-TOO-OFTEN} when the address has asked too often within a minute */
    synchronized void count(InetAddress address) {
        long now = clock.millis();
        Minute minute = minutes.compute(
                network(address), (key, known) -> known == null || known.isOver(now) ? new Minute(now) : known);
        minute.asked++;
        if (minute.asked > perMinute) {
            throw new ZvitException(ErrorCode.VERIFY_TOO_OFTEN);
        }
    }

    /** @return what counts as one caller: an IPv4 address, of IPv6 the network */
    static String network(InetAddress address) {
        byte[] bytes = address == null ? new byte[0] : address.getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    }

    private static final class Minute {
        private final long began;
        private int asked;

        private Minute(long began) {
            this.began = began;
        }

        private boolean isOver(long now) {
            return now - began >= MINUTE;
        }
    }
}
