package ua.zvit.check;

import java.util.Map;
import ua.zvit.check.settings.SettingsInForce;
import ua.zvit.check.values.Dismissal;
import ua.zvit.shared.CallerIdentity;

/**
 * Where a report stands for the check and its caller, without any text: what one short look into the database tells.
 *
 * @param dismissals those in force, by the identity of their finding
 * @param fixed how many places were mended so far
 */
record CheckStanding(
        CallerIdentity caller,
        CheckRights rights,
        SettingsInForce inForce,
        Map<String, Dismissal> dismissals,
        int fixed) {

    /** @return changes as soon as somebody writes into an entry */
    String stamp() {
        return rights.report().stamp();
    }
}
