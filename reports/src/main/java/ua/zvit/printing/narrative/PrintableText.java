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
        StringBuilder printable = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String spelt = composed.indexOf(QUOTE) < 0
                ? composed
                : QUOTE_IN_WORD.matcher(composed).replaceAll(APOSTROPHE);
        spelt.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    /** The text on one line without blanks around it. */
    public static String trimmed(String text) {
        return of(text).strip();
    }

    /** The text's lines, each as {@link #trimmed} has it; null stays null. */
    public static String lines(String text) {
        return text == null ? null : text.lines().map(PrintableText::trimmed).collect(Collectors.joining("\n"));
    }

    private static void append(StringBuilder printable, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL -> printable.append(isBlankControl(character) ? " " : "");
            case Character.FORMAT -> {}
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printable.append(' ');
            case Character.SPACE_SEPARATOR -> printable.append(shown(character, " "));
            case Character.DASH_PUNCTUATION -> printable.append(shown(character, "-"));
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> printable.append(shown(character, ""));
            default -> printable.append(shown(character, SUBSTITUTE));
        }
    }

    private static boolean isBlankControl(int character) {
        return character >= '\t' && character <= '\r';
    }

    private static String shown(int character, String otherwise) {
        return DocumentLetters.shows(character) ? Character.toString(character) : otherwise;
    }
}
