package ua.zvit.proofreading.mention;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address that a link in a text leads to, in one way of writing, so that what was tried out is found again. */
public final class LinkAddress {
    private static final int LONGEST = 2_000;

    private LinkAddress() {}

    /**
     * @param written as it stands in the text; without a scheme it is taken for {@code https}
     * @return empty where it is no web address that could be tried out
     */
    public static Optional<String> of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        if (!web && written.contains("://")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(web ? written : "https://" + written);
            String ascii = withoutFragment(address.toASCIIString());
            return address.getHost() == null || ascii.length() > LONGEST ? Optional.empty() : Optional.of(ascii);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }
}
