package ua.zvit.check;

import java.util.List;
import ua.zvit.check.CheckedReports.Checked;

/** What was found in a report, and what the caller may see of it. */
record CheckView(CheckStanding standing, Checked checked) {

    CheckRights rights() {
        return standing.rights();
    }

    /** @return false when the language module was still being loaded, so that its findings are missing */
    boolean isComplete() {
        return checked.complete();
    }

    /** @return the findings that concern the caller, uncut, in reading order */
    List<IdentifiedFinding> shown() {
        return checked.findings().stream()
                .filter(found -> rights().shows(found.finding()))
                .toList();
    }
}
