package ua.zvit.web.shared.file;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Ukrainian in Latin letters by the resolution of the Cabinet of Ministers № 55 of 27 January 2010. */
final class LatinLetters {
    private static final Pattern SILENT = Pattern.compile("[ьЬ'’ʼ`´′]");
    private static final Map<Character, String[]> LETTERS = letters();

    private LatinLetters() {}

    /** @return letters, digits, blanks and «.-_()»; what has no letter in the table is left out */
    static String of(String text) {
        String said = SILENT.matcher(text).replaceAll("").replace("зг", "zgh").replace("Зг", "Zgh");
        StringBuilder latin = new StringBuilder();
        boolean begins = true;
        for (char letter : said.toCharArray()) {
            String[] written = LETTERS.get(Character.toLowerCase(letter));
            if (written != null) {
                String one = written[begins ? 0 : 1];
                latin.append(
                        Character.isUpperCase(letter) ? Character.toUpperCase(one.charAt(0)) + one.substring(1) : one);
            } else if (letter < 0x7F && (Character.isLetterOrDigit(letter) || " .-_()".indexOf(letter) >= 0)) {
                latin.append(letter);
            } else if (Character.getType(letter) == Character.DASH_PUNCTUATION) {
                latin.append('-');
            }
            begins = !Character.isLetter(letter);
        }
        return latin.toString().replaceAll("\\s+", " ").strip();
    }

    private static Map<Character, String[]> letters() {
        Map<Character, String[]> letters = new HashMap<>();
        for (String line : NameWords.lines("kmu-55.txt")) {
            String[] parts = line.split(" ");
            letters.put(parts[0].charAt(0), new String[] {parts[1], parts[2]});
        }
        return letters;
    }
}
