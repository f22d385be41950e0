package ua.zvit.intake.document;

/**
 * What a reader saw beside the text itself.
 *
 * @param text of the comment or footnote, name of the sheet; may be empty
 */
public record Note(Kind kind, String text) {

    /** What there may be. */
    public enum Kind {
        TRACKED_CHANGES,
        COMMENT,
        FOOTNOTE,
        PICTURE,
        HIDDEN_SHEET,
        HIDDEN_ROW,
        DRAWN_WITH_SPACES,
        MACROS,
        /** The name that our own exports give a row. */
        MARK,
        /** Where a page begins: the paragraph lacks the indent that all others have, for it began on the page before. */
        GOES_ON
    }
}
