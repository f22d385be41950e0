package ua.zvit.signatures.signing;

/**
 * Where and what a signature shows on the page. Places are in points, from the top left corner of the page, as the
 * printing side measures them.
 *
 * @param page counted from 1
 * @param text may have several lines
 * @param font a TrueType font with the letters of the text; only the letters used are embedded
 * @param fontSize in points
 */
public record VisibleField(
        int page, float x, float y, float width, float height, String text, byte[] font, float fontSize) {}
