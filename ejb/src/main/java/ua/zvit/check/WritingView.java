package ua.zvit.check;

import ua.zvit.check.settings.SettingsInForce;
import ua.zvit.proofreading.CheckedReport;

/**
 * A report in which somebody is writing.
 *
 * @param complete false when the language module was still being loaded, so that it is not asked
 */
public record WritingView(CheckStanding standing, CheckedReport report, boolean complete) {

    public CheckRights rights() {
        return standing.rights();
    }

    SettingsInForce inForce() {
        return standing.inForce();
    }
}
