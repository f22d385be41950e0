package ua.zvit.report.document;

import java.net.URI;
import java.util.UUID;
import ua.zvit.shared.Settings;

/**
 * The address that a printed document carries as a QR code: the public verification page with the report's public id.
 * The id is random and older than the document, so that it can be printed on it, and says nothing of who made it. The
 * page's place is the setting {@code zvit.public-url}: what people outside reach. Without it the address that the server
 * listens on is taken, which does for a demo.
 */
public final class VerificationAddress {
    private static final String PAGE = "/verify.xhtml?d=";

    private VerificationAddress() {}

    public static String of(UUID publicId) {
        return base() + PAGE + publicId;
    }

    /** @param place a page with its parameters, such as {@code report.xhtml?id=12} */
    public static String page(String place) {
        return base() + "/" + place;
    }

    private static String base() {
        String given = Settings.text("zvit.public-url")
                .orElseGet(VerificationAddress::own)
                .strip();
        if (!given.matches("https?://[^\\s?#]+")) {
            throw new IllegalStateException("Setting zvit.public-url must be an http address, not: " + given);
        }
        return URI.create(given).toString().replaceFirst("/+$", "");
    }

    private static String own() {
        return "http://" + System.getProperty("jboss.bind.address", "127.0.0.1") + ":"
                + System.getProperty("jboss.http.port", "8080") + "/zvit";
    }
}
