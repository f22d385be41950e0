package ua.zvit.proofreading.mention;

import ua.zvit.proofreading.text.Span;

/**
 * A web address in the text.
 *
 * @param scheme as written, {@code https://} or a misspelling of it; empty where the address has none
 * @param host lower case, without a leading {@code www.}
 */
public record LinkMention(Span span, String scheme, String host) {

    public boolean hasGoodScheme() {
        return "https://".equals(scheme) || "http://".equals(scheme);
    }
}
