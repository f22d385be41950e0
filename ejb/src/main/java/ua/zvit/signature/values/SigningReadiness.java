package ua.zvit.signature.values;

import java.time.Instant;
import java.util.List;
import ua.zvit.organisation.values.SigningPerson;

/**
 * What the installation has for signing, found by looking and not by what is written in the settings.
 *
 * @param people who signs today and whether the server keeps a usable key of theirs; without one they sign with their own
 * @param seal the key of the council's seal
 * @param timeStamps address of the service that stamps time, «demo» for the demo's own; null when there is none
 * @param level such as B_T
 * @param anchors issuers that are trusted; empty when none is configured, and then no signature is taken
 * @param revocationLists how many are at hand
 * @param fault why the trusted list could not be read; null when it could
 */
public record SigningReadiness(
        List<PersonKey> people,
        KeyState seal,
        String timeStamps,
        String level,
        List<Anchor> anchors,
        int revocationLists,
        String fault) {

    public SigningReadiness {
        people = List.copyOf(people);
        anchors = List.copyOf(anchors);
    }

    /** Somebody who signs, and the key. */
    public record PersonKey(SigningPerson person, KeyState key) {}

    /** A certificate that trust ends at. */
    public record Anchor(String name, Instant validTo, boolean demo) {}
}
