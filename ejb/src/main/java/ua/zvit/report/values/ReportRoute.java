package ua.zvit.report.values;

/**
 * Where its approval carries a report on. The report's verbs know which step was taken; what comes next is laid by the
 * approval, which implements this. A verb asks at the moment when the step is taken, so what the council has changed
 * meanwhile holds for reports under way as well.
 */
public interface ReportRoute {
    /** @return where a report stands once every department has submitted */
    ReportStatus afterSubmission();

    /** @return where it stands once the (acting) head has accepted */
    ReportStatus afterAcceptance();

    /** @return where it stands once the (acting) head has signed */
    ReportStatus afterHeadSignature();
}
