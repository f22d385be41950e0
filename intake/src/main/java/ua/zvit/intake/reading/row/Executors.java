package ua.zvit.intake.reading.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.intake.text.WordLists;

/**
 * Parts the executors of one cell: by lines and semicolons, and by a comma where another name begins after it. Who takes part and
 * is no department may stand there as «Партнер: …», whose commas are its own.
 */
public final class Executors {
    private static final WordLists WORDS = WordLists.of(Executors.class);
    private static final Pattern PARTNER = Pattern.compile("(?iu)\\s*партнер\\s*:\\s*(?=\\S)");

    private Executors() {}

    public static List<String> in(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            for (String part : line.split("\\s*;\\s*")) {
                parts(part).forEach(each -> add(found, each));
            }
        }
        return found;
    }

    /** @return whom one of {@link #in} names as a partner; empty for an executor */
    public static Optional<String> partner(String named) {
        Matcher label = PARTNER.matcher(named);
        return label.lookingAt() ? Optional.of(named.substring(label.end())) : Optional.empty();
    }

    private static List<String> parts(String line) {
        if (partner(line).isPresent()) {
            return List.of(line.strip());
        }
        List<String> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int depth = 0;
        for (String piece : line.split("(?<=,)")) {
            boolean begins = depth == 0
                    && !current.isEmpty()
                    && WORDS.starts("executor", piece.strip())
                    && !current.toString().strip().matches("(?iu).*\\s(?:з питань|по|та|і)\\s*,?");
            if (begins) {
                parts.add(current.toString().strip().replaceFirst(",$", ""));
                current.setLength(0);
            }
            current.append(piece);
            depth += count(piece, "«(“") - count(piece, "»)”");
        }
        parts.add(current.toString().strip().replaceFirst("[,.;]$", ""));
        return parts;
    }

    private static int count(String text, String signs) {
        return (int) text.chars().filter(each -> signs.indexOf(each) >= 0).count();
    }

    /** A line that begins with a small letter only goes on with the one before. */
    private static void add(List<String> found, String part) {
        if (part.isEmpty() || part.matches("[-–—]+")) {
            return;
        }
        int last = found.size() - 1;
        boolean goesOn = last >= 0
                && partner(part).isEmpty()
                && (Character.isLowerCase(part.charAt(0)) && !WORDS.starts("executor", part)
                        || found.get(last).matches("(?iu).*(?:\\s(?:та|і|й|з|в|у|по|на|питань)|,)"));
        if (goesOn) {
            found.set(last, found.get(last) + " " + part);
        } else {
            found.add(part.replaceFirst("^[-–—•]\\s*", ""));
        }
    }
}
