package ua.zvit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.approval.campaign.WithdrawReport;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Taking back a report that was made by mistake; for the administrator. */
@Named
@RequestScoped
public class WithdrawView {
    private WithdrawReport withdrawing;
    private RefusalsView refusals;
    private TextView text;
    private String reason;

    protected WithdrawView() {}

    @Inject
    public WithdrawView(WithdrawReport withdrawing, RefusalsView refusals, TextView text) {
        this.withdrawing = withdrawing;
        this.refusals = refusals;
        this.text = text;
    }

    public void withdraw(long report) {
        if (refusals.tried(() -> withdrawing.withdraw(report, reason))) {
            refusals.good(text.of("page.withdraw.done"));
            Faces.redirect("report.xhtml?id=%s", String.valueOf(report));
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
