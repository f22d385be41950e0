package ua.zvit.report;

import java.net.URI;
import java.util.UUID;
import ua.zvit.shared.Settings;

/**
 * The address that a printed document carries as a QR code: the public verification page with the report's public id.
 * The id is random and older than the document, so that it can be printed on it, and says nothing of who made it. The
 * page's place is the setting {@code zvit.public-url}: what people outside reach, which behind a proxy is not what the
 * server listens on.
 */
public final class VerificationAddress {
    private static final String LOCAL = "http://127.0.0.1:8080/zvit";
    private static final String PAGE = "/verify.xhtml?d=";

    private VerificationAddress() {}

    public static String of(UUID publicId) {
        return base() + PAGE + publicId;
    }

    private static String base() {
        String given = Settings.text("zvit.public-url").orElse(LOCAL).strip();
        if (!given.matches("https?://[^\\s?#]+")) {
            throw new IllegalStateException("Setting zvit.public-url must be an http address, not: " + given);
        }
        return URI.create(given).toString().replaceFirst("/+$", "");
    }
}
