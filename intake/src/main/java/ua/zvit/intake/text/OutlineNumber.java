package ua.zvit.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a section or a measure: «1», «1.2.», «I.1», «1а», «IV», «3)».
 *
 * @param text as it is kept: without a closing point or bracket
 * @param parts between its points
 */
public record OutlineNumber(String text, List<String> parts) {
    private static final String PART =
            "(?:\\d{1,4}(?:[а-яіїєґa-z](?![\\p{L}]))?|[IVXLІХУ]{1,7}(?![\\p{L}])|[А-ЯA-Z](?![\\p{L}]))";
    private static final Pattern WHOLE = Pattern.compile(
            "(?:(?:№|[Пп](?:\\.|ункт))\\s*)?(" + PART + "(?:\\s?[.\\-]\\s?" + PART + "){0,5})\\s*[.)]?");
    private static final Pattern LEADING = Pattern.compile("(" + PART + "(?:\\.\\s?" + PART
            + "){0,5})\\s*(?:[.)](?:\\s+|(?=\\p{L}|[«\"]))|\\s+(?=[«\"\\p{Lu}\\p{Ll}])|\\s*[–—-]\\s+)");

    public OutlineNumber {
        parts = List.copyOf(parts);
    }

    /** @return the number that the text is; empty when it is anything else */
    public static Optional<OutlineNumber> of(String text) {
        Matcher found = WHOLE.matcher(text.strip());
        return found.matches() ? Optional.of(made(found.group(1))) : Optional.empty();
    }

    /** @return the number that the text begins with, and where what follows begins */
    public static Optional<Leading> leading(String text) {
        Matcher found = LEADING.matcher(text);
        return found.lookingAt()
                ? Optional.of(new Leading(
                        made(found.group(1)), text.substring(found.end()).strip()))
                : Optional.empty();
    }

    /** A number and the text after it. */
    public record Leading(OutlineNumber number, String rest) {}

    private static OutlineNumber made(String text) {
        String tidy = text.replaceAll("\\s", "");
        List<String> parts = new ArrayList<>(List.of(tidy.split("[.\\-]")));
        return new OutlineNumber(
                isRoman(parts.get(0))
                        ? latin(parts.get(0)) + tidy.substring(parts.get(0).length())
                        : tidy,
                parts);
    }

    private static boolean isRoman(String part) {
        return part.matches("[IVXLІХУ]+");
    }

    private static String latin(String part) {
        return part.replace('І', 'I').replace('Х', 'X').replace('У', 'V');
    }

    public boolean isRoman() {
        return isRoman(parts.get(0)) && parts.size() == 1;
    }

    public int depth() {
        return parts.size();
    }

    public boolean isChildOf(OutlineNumber parent) {
        return depth() > parent.depth() && sameParts(parent.parts, parts.subList(0, parent.depth()));
    }

    private static boolean sameParts(List<String> one, List<String> other) {
        for (int index = 0; index < one.size(); index++) {
            if (!arabic(one.get(index)).equals(arabic(other.get(index)))) {
                return false;
            }
        }
        return true;
    }

    private static String arabic(String part) {
        if (!isRoman(part)) {
            return part.toLowerCase(Locale.ROOT);
        }
        int sum = 0;
        int before = 0;
        String letters = latin(part);
        for (int index = letters.length() - 1; index >= 0; index--) {
            int each = "IVXL".indexOf(letters.charAt(index));
            int worth = List.of(1, 5, 10, 50).get(each);
            sum += worth < before ? -worth : worth;
            before = Math.max(before, worth);
        }
        return Integer.toString(sum);
    }

    /** @return whether it is the one that follows the other on the same level: 1.2 after 1.1 */
    public boolean isSame(OutlineNumber other) {
        return depth() == other.depth() && sameParts(parts, other.parts);
    }
}
