package ua.zvit.check.rule.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers up to fourteen as durations are told in words. */
final class Numerals {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("один", 1),
            Map.entry("два", 2),
            Map.entry("три", 3),
            Map.entry("чотири", 4),
            Map.entry("п'ять", 5),
            Map.entry("шість", 6),
            Map.entry("сім", 7),
            Map.entry("вісім", 8),
            Map.entry("дев'ять", 9),
            Map.entry("десять", 10),
            Map.entry("одинадцять", 11),
            Map.entry("дванадцять", 12),
            Map.entry("чотирнадцять", 14),
            Map.entry("одного", 1),
            Map.entry("двох", 2),
            Map.entry("трьох", 3),
            Map.entry("чотирьох", 4),
            Map.entry("п'яти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("восьми", 8),
            Map.entry("дев'яти", 9),
            Map.entry("десяти", 10),
            Map.entry("одинадцяти", 11),
            Map.entry("дванадцяти", 12),
            Map.entry("тринадцять", 13),
            Map.entry("тринадцяти", 13),
            Map.entry("чотирнадцяти", 14),
            Map.entry("п'ятнадцять", 15),
            Map.entry("п'ятнадцяти", 15),
            Map.entry("двадцять", 20),
            Map.entry("двадцяти", 20),
            Map.entry("тридцять", 30),
            Map.entry("тридцяти", 30));
    private static final List<String> PREFIXES =
            List.of("одно", "дво", "три", "чотири", "п'яти", "шести", "семи", "", "", "десяти");

    private Numerals() {}

    /** 0 where the word is no number («протягом останнього тижня»); a left-out number is one («протягом тижня»). */
    static int value(String written) {
        if (written == null) {
            return 1;
        }
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return WORDS.getOrDefault(written.toLowerCase(Locale.ROOT).replace('’', '\''), 0);
    }

    static int prefix(String written) {
        return PREFIXES.indexOf(written.toLowerCase(Locale.ROOT).replace('’', '\'')) + 1;
    }
}
