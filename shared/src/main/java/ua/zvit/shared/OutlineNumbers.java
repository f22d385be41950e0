package ua.zvit.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the parts of an outline apart whose numbers do not: in many programmes numbers begin anew in each section, or a
 * measure has none. Each part keeps its number as it is written, the label, and gets a number of its own by which it is
 * spoken of and found: the label where it is the only one, else with that of its section before it.
 */
public final class OutlineNumbers {
    /** Stands for the label of a part that has none, followed by its place among those: «без номера». */
    public static final String UNNUMBERED = "бн";

    private static final String PIECE = "(\\d{1,4}\\p{L}{0,2}|[IVXLCDMІХ]{1,8}|\\p{L})";
    private static final Pattern LABEL = Pattern.compile(PIECE + "([.\\-–/]" + PIECE + "){0,5}[.)]?");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}.\\-]+");

    private OutlineNumbers() {}

    /**
     * A part of an outline.
     *
     * @param home number of the section it stands in; empty for a section of the first level
     * @param label its number as it is written; empty where it has none
     */
    public record Part(String home, String label) {
        /**
         * A part that stands inside another one of the same section, whose label tells it apart unless its own begins with
         * that: «а» in 1.1, and 1.1.1.
         *
         * @param around label of the one that it stands inside; empty where that has none
         */
        public static Part inside(String home, String around, String label) {
            boolean told = around.isEmpty() || label.startsWith(around);
            return new Part(told ? home : home + "." + around.replaceFirst("[.)]$", ""), label);
        }
    }

    /** @return true for what may stand as a number: digits, Roman figures or single letters, also after
     *     digits, with points, hyphens or strokes between */
    public static boolean isLabel(String text) {
        return text != null && text.length() <= 30 && LABEL.matcher(text).matches();
    }

    /** @return a number for each part, no two alike, in their order; the same outline always gets the same */
    public static List<String> of(List<Part> parts) {
        Map<String, Integer> times = new HashMap<>();
        parts.forEach(part -> times.merge(part.label(), 1, Integer::sum));
        Map<String, Integer> unnumbered = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<String> numbers = new ArrayList<>();
        for (Part part : parts) {
            String label =
                    part.label().isEmpty() ? UNNUMBERED + unnumbered.merge(part.home(), 1, Integer::sum) : part.label();
            boolean alone = !part.label().isEmpty() && times.get(part.label()) == 1
                    || part.home().isEmpty();
            numbers.add(free(fit(alone ? label : part.home() + "." + label), taken));
        }
        return numbers;
    }

    /** @return the wanted one, or with a further number behind it where somebody has it already */
    private static String free(String wanted, Set<String> taken) {
        String number = wanted;
        for (int next = 2; !taken.add(number); next++) {
            number = wanted + "-" + next;
        }
        return number;
    }

    /** What stands in an address must not need to be read in two ways. */
    private static String fit(String text) {
        return UNFIT.matcher(text).replaceAll("-");
    }
}
