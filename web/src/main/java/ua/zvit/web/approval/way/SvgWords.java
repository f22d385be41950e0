package ua.zvit.web.approval.way;

import java.util.ArrayList;
import java.util.List;

/** A name in lines that fit into a width: SVG breaks no lines by itself. A word that is too long has a line to itself. */
final class SvgWords {
    /** Mean width of a letter, as a part of the size of type; measured on Ukrainian names in the sans face of the pages. */
    private static final double LETTER = 0.56;

    private SvgWords() {}

    /**
     * @param width in the picture's units
     * @param size of the type, in the same
     */
    static List<String> lines(String name, double width, double size) {
        int room = (int) Math.max(1, width / (size * LETTER));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
