package ua.zvit.shared;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a number that occurs twice by mistake from numbers that begin anew. Within a section none may occur twice. In
 * another one it may when it tells nothing of its section, like 1, or when both sections begin with the same first number,
 * like 1.1.
 */
public final class RepeatedNumbers {
    private static final Pattern FIRST = Pattern.compile("(.*[.\\-–/])?(1\\p{L}?|а|a|I|І)[.)]?");
    private static final Pattern TELLING = Pattern.compile(".*[.\\-–/].+");

    private final Set<String> inSections = new HashSet<>();
    private final Map<String, String> begins = new HashMap<>();

    /**
     * @param section what tells sections apart
     * @param first number of the first measure in the section
     * @param number of the next measure; empty where it has none, which is never a mistake
     * @return true when the number is there by mistake
     */
    public boolean isMistaken(String section, String first, String number) {
        if (number.isEmpty()) {
            return false;
        }
        String known = begins.putIfAbsent(number, first);
        boolean again = !inSections.add(section + "\n" + number);
        boolean anew = first.equals(known) && FIRST.matcher(first).matches();
        return again || known != null && TELLING.matcher(number).matches() && !anew;
    }
}
