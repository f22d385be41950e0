package ua.zvit.printing;

import java.util.Locale;
import java.util.Optional;

/** The address of a link as it is told on paper. */
final class LinkAddress {

    private LinkAddress() {}

    /** « (address)» for web and mail links, unless the text of the link says the address already. */
    static Optional<String> beside(String text, String href) {
        String address = href.strip();
        String scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("mailto:")) {
            return told(text, address.substring("mailto:".length()));
        }
        return scheme.startsWith("http://") || scheme.startsWith("https://") ? told(text, address) : Optional.empty();
    }

    private static Optional<String> told(String text, String address) {
        return bare(text).equals(bare(address)) ? Optional.empty() : Optional.of(" (" + address + ")");
    }

    private static String bare(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
