package ua.zvit.proofreading.reading;

/** Ends a rule's work on a text that takes too long; the {@link Budget} knows which. */
public final class TextUnfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextUnfinished() {
        super("A text takes too long", null, false, false);
    }
}
