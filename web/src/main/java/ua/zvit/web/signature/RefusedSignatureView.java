package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * Why a signature was not taken: the reason in words with what to do, and below it all stages. Who may sign is looked at
 * last, so after any other refusal that stage was not reached, which is told instead of an empty «valid».
 */
@Named("refusedSignature")
@RequestScoped
public class RefusedSignatureView {
    private RefusalsView refusals;
    private StagesView stages;
    private TextView text;
    private List<StageRow> rows = List.of();

    protected RefusedSignatureView() {}

    @Inject
    public RefusedSignatureView(RefusalsView refusals, StagesView stages, TextView text) {
        this.refusals = refusals;
        this.stages = stages;
        this.text = text;
    }

    /** @return true when the step was done */
    boolean tried(Runnable signing) {
        return refusals.tried(() -> {
            try {
                signing.run();
            } catch (ZvitException refused) {
                if (refused.faults().stream().noneMatch(RefusedSignatureView::isOfStage)) {
                    throw refused;
                }
                rows = Stream.of(ValidationStage.values())
                        .map(stage -> row(stage, refused.faults()))
                        .toList();
                throw refused.withoutFaults();
            }
        });
    }

    private StageRow row(ValidationStage stage, List<Fault> faults) {
        List<Fault> own = faults.stream()
                .filter(fault -> stage.code().equals(fault.field()))
                .toList();
        boolean unreached = stage == ValidationStage.AUTHORITY && own.isEmpty();
        Verdict verdict = own.stream().map(RefusedSignatureView::effect).reduce(Verdict.VALID, Verdict::worse);
        return stages.row(stage, unreached ? Verdict.UNKNOWN : verdict, remarks(own, unreached));
    }

    private List<String> remarks(List<Fault> own, boolean unreached) {
        return unreached
                ? List.of(text.of("sign.refused.unreached"))
                : own.stream().map(text::of).toList();
    }

    private static Verdict effect(Fault fault) {
        return ProblemCode.valueOf(fault.code().replace('-', '_')).effect();
    }

    private static boolean isOfStage(Fault fault) {
        return Stream.of(ValidationStage.values())
                .anyMatch(stage -> stage.code().equals(fault.field()));
    }

    /** @return all stages of the signature that was refused; empty when none was examined */
    public List<StageRow> getRows() {
        return rows;
    }
}
