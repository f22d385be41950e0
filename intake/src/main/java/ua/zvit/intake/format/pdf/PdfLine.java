package ua.zvit.intake.format.pdf;

import java.util.List;
import ua.zvit.intake.text.Sentence;

/** Letters on one base line, from left to right, without the blanks at its ends: an indent may be made of them. */
record PdfLine(List<PdfGlyph> glyphs) {
    private static final double SAME = 0.1;

    /** @return the line; null when only blanks stand on it */
    static PdfLine of(List<PdfGlyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && isBlank(glyphs.get(from))) {
            from++;
        }
        while (to > from && isBlank(glyphs.get(to - 1))) {
            to--;
        }
        return from == to ? null : new PdfLine(List.copyOf(glyphs.subList(from, to)));
    }

    private static boolean isBlank(PdfGlyph glyph) {
        return glyph.text().replace('\u00a0', ' ').isBlank();
    }

    double x() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double y() {
        return glyphs.stream().mapToDouble(PdfGlyph::y).sorted().toArray()[glyphs.size() / 2];
    }

    double height() {
        return glyphs.stream().mapToDouble(PdfGlyph::height).max().orElse(1);
    }

    /** @return how much room its first word wants at the end of another line */
    double firstWord() {
        int end = 0;
        while (end + 1 < glyphs.size()
                && !glyphs.get(end + 1).text().isBlank()
                && !glyphs.get(end + 1).isApartFrom(glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end).right() - x() + height() * 0.4;
    }

    boolean isNumbered() {
        return text().matches("(?s)\\d{1,3}(?:\\.\\d{1,3})*[.)]?\\s.*");
    }

    boolean startsAnew() {
        return text().matches("(?s)[\\p{Lu}«].*");
    }

    /** @return whether all letters of both lines are of one size, so that only a paragraph's end moves them apart */
    boolean isLevelWith(PdfLine other) {
        return isLevel(other.height()) && other.isLevel(other.height());
    }

    private boolean isLevel(double height) {
        return glyphs.stream().allMatch(glyph -> Math.abs(glyph.height() - height) < SAME);
    }

    String joint(PdfLine next) {
        return Sentence.joint(text(), next.text());
    }

    /** @return whether a dash, a bullet or a number with a bracket begins it */
    boolean isListed() {
        return text().matches("(?s)(?:[-–—•●▪]\\s|\\d{1,2}\\)\\s).*");
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString().strip();
    }
}
