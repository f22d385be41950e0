package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.archive.copies.WithdrawCopy;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** A note that a copy of a former report was put in by mistake. */
@Named
@RequestScoped
public class CopyWithdrawalView {
    private WithdrawCopy withdrawing;
    private RefusalsView refusals;
    private TextView text;
    private String reason;

    protected CopyWithdrawalView() {}

    @Inject
    public CopyWithdrawalView(WithdrawCopy withdrawing, RefusalsView refusals, TextView text) {
        this.withdrawing = withdrawing;
        this.refusals = refusals;
        this.text = text;
    }

    public void withdraw(String id) {
        if (refusals.tried(() -> withdrawing.withdraw(RefusalsView.id(id), reason))) {
            refusals.good(text.of("page.copy.withdrawn-done"));
            Faces.redirect("package.xhtml?id=%s", id);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
