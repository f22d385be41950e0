package ua.zvit.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Settings;
import ua.zvit.shared.ZvitException;

/**
 * How often one address may ask for an examination: setting {@code zvit.verify.per-minute}. Counted in memory for as
 * long as the minute lasts; of an IPv6 address the network counts, for its holder has all of it.
 */
@ApplicationScoped
public class PublicRate {
    private static final int REMEMBERED = 10_000;
    private static final int USUAL = 30;
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

    public PublicRate() {
        this(Settings.positive("zvit.verify.per-minute", USUAL), Clock.systemUTC());
    }

    PublicRate(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** @throws ZvitException {@code VERIFY-TOO-OFTEN} when the address has asked too often within a minute */
    public synchronized void count(String address) {
        long now = clock.millis();
        Minute minute = minutes.compute(
                network(address), (key, known) -> known == null || known.isOver(now) ? new Minute(now) : known);
        minute.asked++;
        if (minute.asked > perMinute) {
            throw new ZvitException(ErrorKind.BUSY, "VERIFY-TOO-OFTEN");
        }
    }

    private static String network(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException odd) {
            return address;
        }
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
