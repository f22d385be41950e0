package ua.zvit.proofreading.rule.typography;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.stream.Stream;
import ua.zvit.proofreading.text.WordLists;

/**
 * Which letters the official document can show, from {@code document-letters.txt}: what prints is not asked, for fonts
 * take long to open and the check also runs where nothing is printed.
 */
public final class DocumentLetters {
    private static final BitSet SHOWN = load();

    private DocumentLetters() {}

    /** Whether paper would have «□», or nothing, in place of the character. Marks that are never seen are not missed. */
    public static boolean isMissing(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION -> false;
            default -> !SHOWN.get(character) && !isVariationSelector(character);
        };
    }

    /** The letters of the text that are missing, each once, in their order; of null, none. */
    static String missing(String text) {
        StringBuilder missing = new StringBuilder();
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
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
        WordLists.lines(DocumentLetters.class, "document-letters.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(range -> range.split("-"))
                .forEach(range -> shown.set(code(range[0]), code(range[range.length - 1]) + 1));
        return shown;
    }

    private static int code(String hexadecimal) {
        return Integer.parseInt(hexadecimal, 16);
    }
}
