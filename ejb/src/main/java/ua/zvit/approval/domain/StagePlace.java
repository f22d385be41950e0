package ua.zvit.approval.domain;

import java.util.Locale;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;

/** Which stage of a circuit, in the reader's words. */
record StagePlace(int number) implements LocalText {
    @Override
    public String in(Locale language) {
        return Messages.text(language, "circuit.stage", number);
    }
}
