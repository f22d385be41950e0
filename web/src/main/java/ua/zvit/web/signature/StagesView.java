package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.StageResult;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.TextView;

/**
 * The stages of a signature in words. Four states and not three: a stage that is valid but carries a remark (a demo
 * certificate, revocation not checked) never looks like one without.
 */
@Named("stages")
@RequestScoped
public class StagesView {
    private TextView text;
    private LanguageView language;

    protected StagesView() {}

    @Inject
    public StagesView(TextView text, LanguageView language) {
        this.text = text;
        this.language = language;
    }

    /** @param authority what is known of the signer's right, which the file itself cannot tell */
    public List<StageRow> of(SignatureResult signature, Verdict authority) {
        return Stream.of(ValidationStage.values())
                .map(stage -> row(
                        stage,
                        stage == ValidationStage.AUTHORITY ? authority : signature.verdict(stage),
                        words(signature.problems().stream()
                                .filter(problem -> problem.code().stage() == stage)
                                .toList())))
                .toList();
    }

    /** @return the stages as they were recorded when the signature was taken */
    public List<StageRow> recorded(List<StageResult> results) {
        return results.stream()
                .map(result -> row(result.stage(), result.verdict(), words(result.problems())))
                .toList();
    }

    StageRow row(ValidationStage stage, Verdict verdict, List<String> remarks) {
        StageState state = StageState.of(verdict, !remarks.isEmpty());
        return new StageRow(
                messages().text(stage),
                StageState.look(state, text.of("stage.state." + state.code())),
                text.of("stage." + stage.code() + "." + state.code()),
                remarks);
    }

    private List<String> words(List<SignatureProblem> problems) {
        return problems.stream().map(messages()::text).toList();
    }

    private SignatureMessages messages() {
        return SignatureMessages.in(language.getLocale());
    }
}
