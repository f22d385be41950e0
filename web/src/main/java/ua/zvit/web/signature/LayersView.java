package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.signatures.Layer;
import ua.zvit.signatures.LayerResult;
import ua.zvit.signatures.Messages;
import ua.zvit.signatures.Problem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.Verdict;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.StatusLook;
import ua.zvit.web.shared.TextView;

/**
 * The layers of a signature in words. Four states and not three: a layer that is valid but carries a remark (a demo
 * certificate, revocation not checked) never looks like one without.
 */
@Named("layers")
@RequestScoped
public class LayersView {
    private TextView text;
    private LanguageView language;

    protected LayersView() {}

    @Inject
    public LayersView(TextView text, LanguageView language) {
        this.text = text;
        this.language = language;
    }

    /** @param authority what is known of the signer's right, which the file itself cannot tell */
    public List<LayerRow> of(SignatureResult signature, Verdict authority) {
        return Stream.of(Layer.values())
                .map(layer -> row(
                        layer,
                        layer == Layer.AUTHORITY ? authority : signature.verdict(layer),
                        words(signature.problems().stream()
                                .filter(problem -> problem.code().layer() == layer)
                                .toList())))
                .toList();
    }

    /** @return the layers as they were recorded when the signature was taken */
    public List<LayerRow> recorded(List<LayerResult> results) {
        return results.stream()
                .map(result -> row(result.layer(), result.verdict(), words(result.problems())))
                .toList();
    }

    LayerRow row(Layer layer, Verdict verdict, List<String> remarks) {
        LayerState state = LayerState.of(verdict, !remarks.isEmpty());
        return new LayerRow(
                messages().text(layer), look(state), text.of("layer." + layer.code() + "." + state.code()), remarks);
    }

    private StatusLook look(LayerState state) {
        return new StatusLook(text.of("layer.state." + state.code()), state.shape(), state.tone());
    }

    private List<String> words(List<Problem> problems) {
        return problems.stream().map(messages()::text).toList();
    }

    private Messages messages() {
        return Messages.in(language.getLocale());
    }
}
