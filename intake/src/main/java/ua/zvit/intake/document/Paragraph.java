package ua.zvit.intake.document;

import java.util.List;
import java.util.Objects;
import ua.zvit.shared.Rise;

/**
 * One paragraph, in composed letters.
 *
 * @param text what a person reads, with raised and lowered digits as their characters; line breaks are {@code \n}
 * @param html the same as inline HTML, raised, lowered and linked as in the file
 * @param label the number or bullet that the list puts before it; empty outside lists
 * @param level of the list it is an item of, from 1, which is no list inside another; 0 outside lists
 * @param runs the same in faces, blanks at the ends included
 */
public record Paragraph(String text, String html, String label, int level, List<Run> runs, List<Note> notes)
        implements Block {
    private static final String BULLETS = "•●○◦▪■–—-*·\uf0b7o\uf0a7➢✓";

    public Paragraph {
        Objects.requireNonNull(text);
        runs = List.copyOf(runs);
        notes = List.copyOf(notes);
    }

    public static Paragraph of(String text) {
        return new Paragraph(
                text, escaped(text), "", 0, List.of(new Run(text, false, false, Rise.NONE, "")), List.of());
    }

    /** @return the same as an item of a list */
    public Paragraph labelled(String mark, int depth) {
        return new Paragraph(text, html, mark, mark.isEmpty() ? 0 : depth, runs, notes);
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** @return whether a list puts the same sign before each of its paragraphs */
    public boolean isBulleted() {
        return label.length() == 1 && BULLETS.contains(label);
    }

    /** @return the text with the number that the list gives it, as it is seen */
    public String shown() {
        return label.isEmpty() || isBulleted() ? text : (label + " " + text).strip();
    }

    public boolean isBlank() {
        return text.isBlank() && label.isEmpty();
    }
}
