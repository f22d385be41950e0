package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.signature.Layer;
import ua.zvit.signature.Messages;
import ua.zvit.signature.Problem;
import ua.zvit.signature.SignatureResult;
import ua.zvit.signature.Verdict;
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
                        problems(signature, layer)))
                .toList();
    }

    public LayerRow row(Layer layer, Verdict verdict, List<Problem> problems) {
        LayerState state = LayerState.of(verdict, !problems.isEmpty());
        return new LayerRow(
                words().text(layer),
                look(state),
                text.of("layer." + layer.code() + "." + state.code()),
                problems.stream().map(words()::text).toList());
    }

    public StatusLook look(LayerState state) {
        return new StatusLook(text.of("layer.state." + state.code()), state.shape(), state.tone());
    }

    private static List<Problem> problems(SignatureResult signature, Layer layer) {
        return signature.problems().stream()
                .filter(problem -> problem.code().layer() == layer)
                .toList();
    }

    private Messages words() {
        return Messages.in(language.getLocale());
    }
}
