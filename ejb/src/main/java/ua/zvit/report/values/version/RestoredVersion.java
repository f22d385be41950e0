package ua.zvit.report.values.version;

import java.util.List;

/**
 * A version that is the current text again.
 *
 * @param version of the entry now
 * @param left names of what the version told and the entry has no place for any more: funds, parts of money, indicators
 * @param unmarked true when passages cited events that the register does not have any more; their words stay
 */
public record RestoredVersion(int version, List<String> left, boolean unmarked) {
    public RestoredVersion {
        left = List.copyOf(left);
    }
}
