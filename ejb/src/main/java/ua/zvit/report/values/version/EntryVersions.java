package ua.zvit.report.values.version;

import java.util.List;

/**
 * The versions of one entry.
 *
 * @param versions newest first
 * @param submitted whether there is one that was handed in
 * @param seen whether an approver has decided on it, so that it is known what was read
 * @param restorable whether the caller may write the entry now
 * @param version of the entry, to be given back by whoever restores one
 */
public record EntryVersions(
        List<VersionSummary> versions, boolean submitted, boolean seen, boolean restorable, int version) {
    public EntryVersions {
        versions = List.copyOf(versions);
    }
}
