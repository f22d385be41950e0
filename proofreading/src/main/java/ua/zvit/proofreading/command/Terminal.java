package ua.zvit.proofreading.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.zvit.proofreading.Severity;

/**
 * What the screen can do: how wide it is, and whether it shows colours. A file or a pipe gets neither colours nor breaks;
 * {@code NO_COLOR} and a dumb terminal get no colours.
 *
 * @param width columns; {@link #ENDLESS} where lines are not broken
 */
record Terminal(int width, boolean colours) {
    static final int ENDLESS = Integer.MAX_VALUE;
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final String PLAIN = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";

    static Terminal of(Map<String, String> environment, boolean screen) {
        if (!screen) {
            return new Terminal(ENDLESS, false);
        }
        String columns = environment.getOrDefault("COLUMNS", "");
        int width = columns.matches("\\d{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : USUAL;
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.getOrDefault("TERM", "dumb"));
        return new Terminal(width, !plain);
    }

    String bold(String text) {
        return colours ? BOLD + text + PLAIN : text;
    }

    String weighed(Severity severity, String text) {
        return colours ? colour(severity) + text + PLAIN : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case BLOCKS -> "\u001b[1;31m";
            case WARNS -> "\u001b[33m";
            case HINTS -> "\u001b[36m";
        };
    }

    /** The text in lines that fit, all indented; a word longer than a line stands alone. */
    List<String> wrapped(String text, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > width) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent) + line);
        return lines;
    }
}
