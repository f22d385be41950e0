package ua.zvit.shared;

import java.text.Normalizer;
import java.util.Optional;

/**
 * What a text may be made of, asked once at every entrance. Letters are kept composed (NFC), so that what looks alike is
 * found, counted and compared alike. Refused is what no document, database or export could keep: control characters but
 * tab and line ends, halves of surrogate pairs, characters that Unicode has set aside, and the mark that some program
 * has put where it had lost a letter.
 */
public final class PlainText {
    private static final int LOST = 0xFFFD;
    private static final int PLANE = 0xFFFF;
    private static final int LAST_OF_PLANE = 0xFFFE;

    private PlainText() {}

    /** @return the text in composed letters; null for null */
    public static String composed(String text) {
        return text == null || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** @return the code of the fault; empty when every character can be kept. Null has no fault */
    public static Optional<String> fault(String text) {
        return text == null
                ? Optional.empty()
                : text.codePoints()
                        .mapToObj(PlainText::fault)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** @return true when the text holds what can't be kept at all; a mark for a lost letter is no such thing */
    public static boolean isUnkeepable(String text) {
        return text != null && text.codePoints().anyMatch(PlainText::isUnkeepable);
    }

    private static Optional<String> fault(int character) {
        if (isUnkeepable(character)) {
            return Optional.of("text-unkeepable");
        }
        return character == LOST ? Optional.of("text-lost-letter") : Optional.empty();
    }

    private static boolean isUnkeepable(int character) {
        boolean control =
                Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return control || half || (character & PLANE) >= LAST_OF_PLANE;
    }
}
