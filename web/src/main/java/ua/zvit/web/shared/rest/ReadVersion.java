package ua.zvit.web.shared.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * The version a change was made from, told by {@code If-Match} (RFC 9110, 13.1.1) with the one entity tag that was read.
 * A wildcard would write over whatever stands there, so it counts as no answer at all.
 */
public final class ReadVersion {
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

    private ReadVersion() {}

    /**
     * @throws ZvitException {@code VERSION-REQUIRED} without the header or with a wildcard
     * @return the version; -1, which is nobody's, for a tag that we never gave out
     */
    public static int of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw new ZvitException(ErrorCode.VERSION_REQUIRED);
        }
        Matcher tag = TAG.matcher(ifMatch);
        return tag.matches() ? Integer.parseInt(tag.group(1)) : -1;
    }
}
