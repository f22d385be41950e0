package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.report.ReportProgress;
import ua.zvit.shared.Caller;
import ua.zvit.signature.values.SignerRole;

/** Carries the report on after a signature, in the name of the caller. */
@ApplicationScoped
public class SigningProgress {
    private ReportProgress reports;
    private Caller caller;

    protected SigningProgress() {}

    @Inject
    public SigningProgress(ReportProgress reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    String username() {
        return caller.require().username();
    }

    void signed(long reportId, SignerRole role, String signer, String comment) {
        if (role == SignerRole.HEAD) {
            reports.signedByHead(reportId, signer, comment);
        } else {
            reports.signedAfterAdoption(reportId, signer, comment);
        }
    }
}
