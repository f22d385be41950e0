package ua.zvit.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which letters the official document can show, from {@code document-letters.txt} for its own font and
 * {@code second-letters.txt} for the one that stands in where that has none: the check tells of those that neither has
 * before the document is made, the printing puts «□» in their place. The fonts themselves are not asked, for they take long
 * to open and the check also runs where nothing is printed; a test of the printing holds the lists against them.
 */
public final class DocumentLetters {
    private static final BitSet FIRST = load("document-letters.txt");
    private static final BitSet SECOND = load("second-letters.txt");

    private DocumentLetters() {}

    /** Whether the document's own font has the character in all faces, or else the second has it. */
    public static boolean shows(int character) {
        return FIRST.get(character) || SECOND.get(character);
    }

    /** Whether only the second font has the character. */
    public static boolean isOfSecondFont(int character) {
        return SECOND.get(character);
    }

    /** Whether paper would have «□», or nothing, in place of the character. Marks that are never seen are not missed. */
    public static boolean isMissing(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION -> false;
            default -> !shows(character) && !isVariationSelector(character);
        };
    }

    /** The letters of the text that are missing, each once, in their order; of null, none. */
    public static String missing(String text) {
        return found(text, DocumentLetters::isMissing);
    }

    /** The same of what visible signatures and stamps repeat, for they are drawn with the document's own font alone. */
    public static String missingInSignatures(String text) {
        return found(text, character -> isMissing(character) || isOfSecondFont(character));
    }

    private static String found(String text, IntPredicate wanted) {
        StringBuilder found = new StringBuilder();
        PlainText.composed(text == null ? "" : text)
                .codePoints()
                .filter(wanted)
                .distinct()
                .forEach(found::appendCodePoint);
        return found.toString();
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static BitSet load(String list) {
        BitSet shown = new BitSet();
        try (InputStream in = DocumentLetters.class.getResourceAsStream(list);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(range -> range.split("-"))
                    .forEach(range -> shown.set(code(range[0]), code(range[range.length - 1]) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    private static int code(String hexadecimal) {
        return Integer.parseInt(hexadecimal, 16);
    }
}
