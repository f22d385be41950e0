package ua.zvit.printing.lines;

/**
 * Parts a Ukrainian word that is wider than its column: before a consonant that a vowel follows, with a vowel and two
 * letters at least before the hyphen and three after it; «дж» and «дз» stay together. Words in other letters have no such places.
 */
final class Syllables {

    private static final String VOWELS = "аеєиіїоуюяёыэ";
    private static final String MUTE = "ьъ";
    private static final char FIRST_LETTER = '\u0400';
    private static final char LAST_LETTER = '\u052F';

    private Syllables() {}

    /**
     * The last place for a hyphen in the word that the reach falls into.
     *
     * @param start where the line begins
     * @param end of the paragraph
     * @param reach up to where a hyphen would find room; the start is returned when none does
     */
    static int last(String text, int start, int end, int reach) {
        int index = Math.min(reach, end - 3);
        while (index >= start + 2 && isLetter(text.charAt(index)) && isLetter(text.charAt(index - 1))) {
            if (isBoundary(text, start, index)) {
                return index;
            }
            index--;
        }
        return start;
    }

    private static boolean isBoundary(String text, int start, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return isLetter(text.charAt(index - 2))
                && isConsonant(after)
                && isVowel(text.charAt(index + 1))
                && isLetter(text.charAt(index + 2))
                && !isAffricate(before, after)
                && hasVowel(text, start, index);
    }

    /** Whether the piece of the word before the index can be spoken. */
    private static boolean hasVowel(String text, int start, int index) {
        for (int earlier = index - 1; earlier >= start && isLetter(text.charAt(earlier)); earlier--) {
            if (isVowel(text.charAt(earlier))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char character) {
        return character >= FIRST_LETTER && character <= LAST_LETTER;
    }

    private static boolean isVowel(char character) {
        return VOWELS.indexOf(Character.toLowerCase(character)) >= 0;
    }

    private static boolean isConsonant(char character) {
        return isLetter(character) && !isVowel(character) && MUTE.indexOf(Character.toLowerCase(character)) < 0;
    }

    private static boolean isAffricate(char before, char after) {
        char second = Character.toLowerCase(after);
        return Character.toLowerCase(before) == 'д' && (second == 'ж' || second == 'з');
    }
}
