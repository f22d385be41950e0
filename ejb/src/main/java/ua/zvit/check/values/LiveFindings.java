package ua.zvit.check.values;

import java.util.List;

/**
 * What stands against a text as it is typed.
 *
 * @param findings also dismissed ones, which say so
 * @param complete false while the language module is being loaded: its findings will come
 */
public record LiveFindings(List<PlacedFinding> findings, boolean complete) {

    public LiveFindings {
        findings = List.copyOf(findings);
    }
}
