package ua.zvit.shared.store.s3;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import ua.zvit.shared.Settings;

/**
 * How a server of the S3 protocol is reached.
 *
 * @param endpoint its address; empty for Amazon's own of the region
 * @param region such as {@code eu-central-1}; servers of others mostly take any
 * @param patience longest wait for a connection and for each answer; a whole call may take three times as long
 * @param lockMode how contents are locked against removal; empty when they are not
 * @param lockDays how long they are locked, from the day they are written on
 */
public record S3Settings(
        Optional<URI> endpoint,
        String region,
        String accessKey,
        String secretKey,
        Duration patience,
        Optional<ObjectLockMode> lockMode,
        int lockDays) {
    private static final String ENDPOINT = "zvit.s3.endpoint";
    private static final String SECRET = "zvit.s3.secret-key";
    private static final String LOCK = "zvit.s3.lock";
    private static final int SECONDS = 10;
    private static final int YEARS_IN_DAYS = 5 * 365;

    /** @throws IllegalStateException naming the setting that is missing or wrong */
    public static S3Settings ofInstallation() {
        Optional<URI> endpoint = Settings.text(ENDPOINT).map(S3Settings::address);
        return new S3Settings(
                endpoint,
                Settings.text("zvit.s3.region").orElse("us-east-1"),
                Settings.text("zvit.s3.access-key").orElseThrow(() -> missing("zvit.s3.access-key")),
                secret(),
                Duration.ofSeconds(Settings.positive("zvit.s3.seconds", SECONDS)),
                Settings.text(LOCK).map(S3Settings::mode),
                Settings.positive("zvit.s3.lock-days", YEARS_IN_DAYS));
    }

    /** @return until when a content that is written now can't be removed */
    Instant lockedUntil() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(lockDays));
    }

    S3Settings withoutLock() {
        return new S3Settings(endpoint, region, accessKey, secretKey, patience, Optional.empty(), lockDays);
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "S3Settings[" + endpoint.map(URI::toString).orElse("AWS") + ", " + region + "]";
    }

    private static String secret() {
        Optional<String> file = Settings.text(SECRET + "-file");
        if (file.isEmpty()) {
            return Settings.text(SECRET).orElseThrow(() -> missing(SECRET + "-file"));
        }
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException("Setting " + SECRET + "-file names a file that can't be read", unreadable);
        }
    }

    private static URI address(String value) {
        URI uri = URI.create(value);
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || isOpenAtHome(uri))) {
            throw new IllegalStateException(
                    "Setting " + ENDPOINT + " must begin with https:// outside of the private network, not: " + value);
        }
        return uri;
    }

    private static boolean isOpenAtHome(URI uri) {
        try {
            InetAddress host = InetAddress.getByName(uri.getHost());
            return "http".equals(uri.getScheme()) && (host.isLoopbackAddress() || host.isSiteLocalAddress());
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static ObjectLockMode mode(String value) {
        ObjectLockMode mode = ObjectLockMode.fromValue(value.toUpperCase(Locale.ROOT));
        if (mode == ObjectLockMode.UNKNOWN_TO_SDK_VERSION) {
            throw new IllegalStateException("Setting " + LOCK + " must be governance or compliance, not: " + value);
        }
        return mode;
    }

    private static IllegalStateException missing(String setting) {
        return new IllegalStateException("Setting " + setting + " is needed for a store s3://…");
    }
}
