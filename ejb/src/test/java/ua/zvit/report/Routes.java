package ua.zvit.report;

import ua.zvit.report.values.ReportRoute;
import ua.zvit.report.values.ReportStatus;

/** Ways of a report for tests that don't ask a council. */
public enum Routes implements ReportRoute {
    /** Nobody signs. */
    UNSIGNED(ReportStatus.COUNCIL),
    /** The head signs before the council decides. */
    SIGNED(ReportStatus.SIGNING);

    private final ReportStatus accepted;

    Routes(ReportStatus accepted) {
        this.accepted = accepted;
    }

    @Override
    public ReportStatus afterSubmission() {
        return ReportStatus.REVIEW;
    }

    @Override
    public ReportStatus afterAcceptance() {
        return accepted;
    }

    @Override
    public ReportStatus afterHeadSignature() {
        return ReportStatus.COUNCIL;
    }
}
