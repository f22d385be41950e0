package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.approval.ApprovalRoute;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.NextStep;
import ua.zvit.approval.values.Outcome;

/**
 * Whether the route of the approval leads to a signature, asked at the moment when the way forks: {@code
 * wantedSignatures} in the process. The report's own step asks the same route in the same transaction, so that both are
 * told the same. The step is always taken by somebody of that council.
 */
@ApplicationScoped
public class WantedSignatures {
    static final String NAME = "wantedSignatures";

    private ApprovalRoute route;

    protected WantedSignatures() {}

    @Inject
    public WantedSignatures(ApprovalRoute route) {
        this.route = route;
    }

    public boolean isByHead() {
        return route.after(ApprovalStage.REVIEW, Outcome.ACCEPT) == NextStep.HEAD_SIGNS;
    }

    public boolean isBySecretary() {
        return route.after(ApprovalStage.COUNCIL, Outcome.ADOPT) == NextStep.SECRETARY_SIGNS;
    }
}
