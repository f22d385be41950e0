package ua.zvit.printing.office.xlsx;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.ExportMarks;

/**
 * Parts a text so that each piece can be seen in a row of a workbook, which grows to {@link #HIGHEST} points and no further,
 * and fits into a cell, which holds 32,767 characters. A piece ends where a paragraph does, else after a sentence, else
 * between words, so that nothing is lost and whoever joins the pieces again has the text.
 */
public final class SheetPieces {
    /** The highest row there is, in points. */
    public static final float HIGHEST = 409;

    /** A line of text, in points. */
    static final float LINE = 15;

    private static final int LINES = (int) (HIGHEST / LINE);
    private static final int LONGEST = 32_000;

    private final int letters;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private String joint = ExportMarks.LINE;
    private int lines;

    /**
     * @param text one line a paragraph
     * @param joint of {@link ExportMarks}: what stands between it and the piece before
     */
    record Piece(String text, String joint) {}

    private SheetPieces(int letters) {
        this.letters = letters;
    }

    /**
     * @param letters how many stand in one line of the cell
     * @return at least one
     */
    static List<Piece> of(String text, int letters) {
        SheetPieces parted = new SheetPieces(letters);
        for (String paragraph : text.split("\n", -1)) {
            parted.add(paragraph);
        }
        parted.close();
        return parted.pieces;
    }

    /** @return how many lines a text takes; words do not fill each to its end */
    static int lines(String text, int letters) {
        return text.lines().mapToInt(line -> linesOf(line, letters)).sum();
    }

    private static int linesOf(String paragraph, int letters) {
        return (int) Math.ceil(paragraph.length() * 1.15 / letters + 0.1);
    }

    private void add(String paragraph) {
        int wanted = Math.max(1, linesOf(paragraph, letters));
        if (!piece.isEmpty() && (lines + wanted > LINES || piece.length() + paragraph.length() > LONGEST)) {
            close();
        }
        String rest = paragraph;
        while (linesOf(rest, letters) > LINES || rest.length() > LONGEST) {
            int end = end(rest, Math.min(LONGEST, (int) (letters * (LINES - 1) / 1.15)));
            piece.append(rest, 0, end);
            close();
            joint = rest.charAt(end) == ' ' ? ExportMarks.BLANK : ExportMarks.NOTHING;
            rest = rest.substring(rest.charAt(end) == ' ' ? end + 1 : end);
        }
        if (!piece.isEmpty()) {
            piece.append('\n');
        }
        piece.append(rest);
        lines += Math.max(1, linesOf(rest, letters));
    }

    private static int end(String text, int most) {
        int sentence = text.lastIndexOf(". ", most - 2);
        if (sentence > most / 2) {
            return sentence + 1;
        }
        int word = text.lastIndexOf(' ', most);
        int end = word > 0 ? word : most;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private void close() {
        pieces.add(new Piece(piece.toString(), joint));
        piece.setLength(0);
        lines = 0;
        joint = ExportMarks.LINE;
    }
}
