package ua.zvit.printing.narrative;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.shared.DocumentLetters;

/**
 * Text as the document's fonts can show it. Nothing disappears unseen: a character without a glyph
 * ({@link DocumentLetters}) becomes «□».
 *
 * <p>Accents are composed (и + ̆ = й); invisible marks (soft hyphens, direction marks, joiners, control characters) are
 * dropped, for they have no meaning on paper and can hide text; every line break and every odd space becomes a space. The
 * quote that serves as apostrophe inside a word (’) becomes the letter apostrophe (ʼ), which looks the same and lets no
 * line end there.
 */
public final class PrintableText {

    private static final String SUBSTITUTE = "□";
    private static final char QUOTE = '\u2019';
    private static final Pattern QUOTE_IN_WORD = Pattern.compile("(?<=\\p{L})\u2019(?=\\p{L})");
    private static final String APOSTROPHE = "\u02BC";

    private PrintableText() {}

    /** The text on one line; null is read as empty. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spelt = composed.indexOf(QUOTE) < 0
                ? composed
                : QUOTE_IN_WORD.matcher(composed).replaceAll(APOSTROPHE);
        return printed(spelt);
    }

    /** The text on one line without blanks around it. */
    public static String trimmed(String text) {
        return of(text).strip();
    }

    /** The text's lines, each as {@link #trimmed} has it; null stays null. */
    public static String lines(String text) {
        return text == null ? null : text.lines().map(PrintableText::trimmed).collect(Collectors.joining("\n"));
    }

    private static String printed(String text) {
        StringBuilder printed = new StringBuilder();
        int kept = 0;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = text.codePointAt(at);
            next = at + Character.charCount(character);
            String instead = instead(character);
            if (instead != null) {
                printed.append(text, kept, at).append(instead);
                kept = next;
            }
        }
        return kept == 0 ? text : printed.append(text, kept, text.length()).toString();
    }

    /** @return what stands in its place; null for itself */
    private static String instead(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> isBlankControl(character) ? " " : "";
            case Character.FORMAT -> "";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            case Character.SPACE_SEPARATOR -> unlessShown(character, " ");
            case Character.DASH_PUNCTUATION -> unlessShown(character, "-");
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> unlessShown(character, "");
            default -> unlessShown(character, SUBSTITUTE);
        };
    }

    private static boolean isBlankControl(int character) {
        return character >= '\t' && character <= '\r';
    }

    private static String unlessShown(int character, String otherwise) {
        return DocumentLetters.shows(character) ? null : otherwise;
    }
}
