package ua.zvit.web.signature;

import java.util.Locale;
import ua.zvit.signatures.Verdict;
import ua.zvit.web.shared.StatusLook;

/** How a stage looks: a word, a shape and, only besides, a colour. */
public enum StageState {
    VALID("✓", "ok"),
    REMARKED("!", "warn"),
    UNKNOWN("?", "warn"),
    INVALID("✕", "bad");

    private final String shape;
    private final String tone;

    StageState(String shape, String tone) {
        this.shape = shape;
        this.tone = tone;
    }

    /** @param remarked whether something has to be added to the verdict */
    public static StageState of(Verdict verdict, boolean remarked) {
        return switch (verdict) {
            case VALID -> remarked ? REMARKED : VALID;
            case UNKNOWN -> UNKNOWN;
            case INVALID -> INVALID;
        };
    }

    /** End of the key of its word. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param words what stands on the chip */
    public static StatusLook look(StageState state, String words) {
        return new StatusLook(words, state.shape, state.tone);
    }
}
