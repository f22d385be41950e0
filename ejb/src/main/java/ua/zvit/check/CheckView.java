package ua.zvit.check;

import java.util.List;
import ua.zvit.check.CheckedReports.Checked;

/** What was found in a report, and what the caller may see of it. */
public record CheckView(CheckStanding standing, Checked checked) {

    public CheckRights rights() {
        return standing.rights();
    }

    /** @return false when the language module was still being loaded, so that its findings are missing */
    boolean isComplete() {
        return checked.complete();
    }

    /** @return the findings that concern the caller, uncut, in reading order */
    public List<IdentifiedFinding> shown() {
        return checked.findings().stream()
                .filter(found -> rights().shows(found.finding()))
                .toList();
    }
}
