package ua.zvit.web.report.version;

import java.util.List;
import ua.zvit.report.values.version.RestoredVersion;

/**
 * A version that is the current text again.
 *
 * @param left names of funds, parts of money and indicators that it told and the entry has no place for any more
 * @param unmarked true when it cited events that the register does not have any more; the words stay
 */
public record RestoredJson(List<String> left, boolean unmarked) {
    static RestoredJson of(RestoredVersion restored) {
        return new RestoredJson(restored.left(), restored.unmarked());
    }
}
