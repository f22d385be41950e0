package ua.zvit.report.values.presence;

import java.util.regex.Pattern;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * A page on which somebody has an entry open.
 *
 * @param token made up by the page; letters and digits, 8 to 40
 * @param measure number of the measure
 */
public record OpenPage(String token, long reportId, String measure) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{8,40}");

    /** @throws ZvitException {@code ENTRY-UNKNOWN} for a token that no page makes */
    public OpenPage {
        if (!TOKEN.matcher(token).matches()) {
            throw new ZvitException(ErrorCode.ENTRY_UNKNOWN, measure);
        }
    }
}
