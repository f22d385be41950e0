package ua.zvit.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Which letters the official document can show, from {@code document-letters.txt}: the check tells of those that it can't
 * before the document is made, the printing puts «□» in their place. The fonts themselves are not asked, for they take long
 * to open and the check also runs where nothing is printed; a test of the printing holds the list against them.
 */
public final class DocumentLetters {
    private static final BitSet SHOWN = load();

    private DocumentLetters() {}

    /** Whether all faces of the document's font have the character. */
    public static boolean shows(int character) {
        return SHOWN.get(character);
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
        StringBuilder missing = new StringBuilder();
        PlainText.composed(text == null ? "" : text)
                .codePoints()
                .filter(DocumentLetters::isMissing)
                .distinct()
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static boolean isVariationSelector(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static BitSet load() {
        BitSet shown = new BitSet();
        try (InputStream in = DocumentLetters.class.getResourceAsStream("document-letters.txt");
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
