package ua.zvit.printing.narrative;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of a link: as it is told on paper, and as it is followed on a screen. Only web and mail addresses count;
 * any other link is plain text.
 *
 * @param told the address as its author wrote it, without «mailto:»; empty when there is none
 * @param followed the address in ASCII, or null when it is none or malformed
 */
record LinkAddress(String told, String followed) {

    private static final LinkAddress NONE = new LinkAddress("", null);
    private static final Set<String> WEB = Set.of("http", "https");

    static LinkAddress of(String href) {
        String address = href.strip();
        String scheme = address.substring(0, Math.max(address.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
        if (scheme.equals("mailto")) {
            return new LinkAddress(address.substring("mailto:".length()), followed(address));
        }
        return WEB.contains(scheme) ? new LinkAddress(address, followed(address)) : NONE;
    }

    /** « (address)» to follow the text of the link, unless the text says the address already. */
    String beside(String text) {
        return told.isEmpty() || bare(text).equals(bare(told)) ? "" : " (" + told + ")";
    }

    private static String followed(String address) {
        try {
            return new URI(address).toASCIIString();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String bare(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
