package ua.zvit.proofreading.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The skeleton in which a name in Latin and the same name in Cyrillic agree («Tromsø», «Тромсе»; «Kaunas», «у Каунасі»):
 * its consonants in classes of like sound, and whether it begins with a vowel. Vowels and endings are rendered too freely to
 * be compared.
 */
final class Transliteration {

    private static final int SHORTEST = 3;
    private static final String[][] LATIN = {
        {"tsch", "ч"},
        {"sch", "ш"},
        {"sh", "ш"},
        {"sz", "ш"},
        {"cz", "ч"},
        {"ch", "х"},
        {"zh", "ж"},
        {"ph", "ф"},
        {"th", "т"},
        {"ck", "к"},
        {"qu", "кв"},
        {"tz", "ц"},
        {"ts", "ц"},
        {"x", "кс"},
        {"ß", "с"}
    };
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final String FROM = "bcdfghklmnpqrstvwzбвгґджзклмнпрстфхцчшщ";
    private static final String INTO = "бкдвггклмнпкрстввсбвггдссклмнпрствгсссс";
    private static final Pattern ENDING = Pattern.compile("(?:ами|ом|ем|єм|ам|ів|ах|ях)$");
    private static final Pattern MADE_OF_NAME = Pattern.compile("[сзц]ьк\\p{L}{1,3}$");

    private Transliteration() {}

    /** The skeleton of a name in Latin; empty where too little is left to tell it by. */
    static Optional<String> ofLatin(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('ø', 'o');
        for (String[] sound : LATIN) {
            plain = plain.replace(sound[0], sound[1]);
        }
        return skeleton(SOFT_C.matcher(plain).replaceAll("ц"));
    }

    static Optional<String> ofCyrillic(String name) {
        return skeleton(name.toLowerCase(Locale.ROOT));
    }

    /** The same without an ending that brings a consonant of its own: «Каунасом», «каунаський». */
    static Optional<String> withoutEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare =
                MADE_OF_NAME.matcher(ENDING.matcher(lower).replaceFirst("")).replaceFirst("");
        return bare.equals(lower) ? Optional.empty() : skeleton(bare);
    }

    private static Optional<String> skeleton(String name) {
        StringBuilder skeleton = new StringBuilder();
        for (char letter : name.toCharArray()) {
            int at = FROM.indexOf(letter);
            char sound = at < 0 ? 0 : INTO.charAt(at);
            if (sound != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
                skeleton.append(sound);
            }
        }
        boolean vowel = !name.isEmpty() && FROM.indexOf(name.charAt(0)) < 0;
        return skeleton.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(vowel ? "а" + skeleton : skeleton.toString());
    }
}
