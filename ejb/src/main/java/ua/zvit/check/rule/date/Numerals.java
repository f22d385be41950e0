package ua.zvit.check.rule.date;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers up to fourteen as durations are told in words. */
final class Numerals {

    private static final Map<String, Integer> GENITIVE = Map.ofEntries(
            Map.entry("одного", 1),
            Map.entry("двох", 2),
            Map.entry("трьох", 3),
            Map.entry("чотирьох", 4),
            Map.entry("п'яти", 5),
            Map.entry("п’яти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("восьми", 8),
            Map.entry("дев'яти", 9),
            Map.entry("дев’яти", 9),
            Map.entry("десяти", 10),
            Map.entry("одинадцяти", 11),
            Map.entry("дванадцяти", 12),
            Map.entry("чотирнадцяти", 14));
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
        return GENITIVE.getOrDefault(written.toLowerCase(Locale.ROOT), 0);
    }

    static int prefix(String written) {
        return PREFIXES.indexOf(written.toLowerCase(Locale.ROOT).replace('’', '\'')) + 1;
    }
}
