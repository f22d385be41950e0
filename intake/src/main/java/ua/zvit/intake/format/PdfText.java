package ua.zvit.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;

/** Makes lines of letters, and paragraphs of lines. */
final class PdfText {
    private static final double SMALL = 0.8;
    private static final double FAR = 1.45;
    private static final double INDENT = 9;
    private static final double PADDING = 6;
    private static final double FULL = 300;

    private PdfText() {}

    /** Letters on one base line, from left to right. */
    private record TextLine(List<PdfGlyph> glyphs) {
        double x() {
            return glyphs.get(0).x();
        }

        double right() {
            return glyphs.get(glyphs.size() - 1).right();
        }

        double y() {
            return glyphs.stream().mapToDouble(PdfGlyph::y).sorted().toArray()[glyphs.size() / 2];
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

        double height() {
            return glyphs.stream().mapToDouble(PdfGlyph::height).max().orElse(1);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.append(glyph.text()));
            return text.toString().strip();
        }
    }

    /** @return lines outside tables; wide gaps stay wide, a full line goes on in the next */
    static List<Block> lines(List<PdfGlyph> glyphs) {
        List<TextLine> lines = textLines(glyphs);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double left = lines.stream().mapToDouble(TextLine::x).min().orElse(0);
        List<Block> blocks = new ArrayList<>();
        TextBuilder open = new TextBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            boolean full = before != null
                    && right - before.right() < (right - left) * 0.08
                    && before.x() - left < (right - left) * 0.1;
            boolean near = before != null && line.y() - before.y() < before.height() * 3;
            boolean goesOn =
                    full && near && line.x() - left < INDENT && before.right() - left > FULL && !line.isNumbered();
            if (!goesOn && !open.isEmpty()) {
                blocks.add(open.build());
                open = new TextBuilder();
            }
            if (goesOn) {
                open.add(" ");
            }
            write(line, open, true);
            before = line;
        }
        if (!open.isEmpty()) {
            blocks.add(open.build());
        }
        return blocks;
    }

    /** @return what stands in a cell between two edges */
    static List<Block> paragraphs(List<PdfGlyph> glyphs, double left, double right) {
        List<TextLine> lines = textLines(glyphs);
        List<Block> blocks = new ArrayList<>();
        TextBuilder open = new TextBuilder();
        double pitch = pitch(lines);
        double edge = lines.size() > 2
                ? lines.stream().mapToDouble(TextLine::right).max().orElse(right)
                : right - PADDING;
        double margin = lines.stream().mapToDouble(TextLine::x).min().orElse(left);
        for (int index = 0; index < lines.size(); index++) {
            TextLine line = lines.get(index);
            if (index > 0 && begins(lines.get(index - 1), line, pitch, margin, edge)) {
                blocks.add(open.build());
                open = new TextBuilder();
            } else if (index > 0 && !lines.get(index - 1).text().matches(".*\\p{L}-")) {
                open.add(" ");
            }
            write(line, open, false);
        }
        if (!open.isEmpty()) {
            blocks.add(open.build());
        }
        return blocks;
    }

    private static double pitch(List<TextLine> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            pitches.add(lines.get(index).y() - lines.get(index - 1).y());
        }
        return pitches.stream().sorted().skip(pitches.size() / 4).findFirst().orElse(0.0);
    }

    private static boolean begins(TextLine before, TextLine line, double pitch, double margin, double right) {
        boolean far = line.y() - before.y() > pitch * FAR;
        boolean ended = before.text().matches("(?s).*[.!?;:…][»\")]*");
        boolean indented = line.x() - margin > INDENT && before.x() - margin < INDENT && ended;
        boolean isShort = line.firstWord() + before.right() < right && (ended || line.startsAnew());
        boolean listed = line.text().matches("(?s)(?:[-–—•●▪]\\s|\\d{1,2}\\)\\s).*")
                && (ended || before.text().endsWith(","));
        return far || indented || isShort || listed;
    }

    private static List<TextLine> textLines(List<PdfGlyph> glyphs) {
        List<TextLine> lines = new ArrayList<>(turned(glyphs));
        List<PdfGlyph> upright = glyphs.stream()
                .filter(glyph -> glyph.direction() == 0)
                .sorted(Comparator.comparingDouble(PdfGlyph::y))
                .toList();
        List<PdfGlyph> line = new ArrayList<>();
        double base = 0;
        double height = 0;
        for (PdfGlyph glyph : upright) {
            boolean same = !line.isEmpty() && glyph.y() - base < Math.max(height, glyph.height()) * 0.6;
            if (!same && !line.isEmpty()) {
                add(line, lines);
                line = new ArrayList<>();
            }
            base = line.isEmpty() || glyph.height() > height ? glyph.y() : base;
            height = line.isEmpty() ? glyph.height() : Math.max(height, glyph.height());
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<PdfGlyph> line, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        if (line.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
            lines.add(new TextLine(List.copyOf(line)));
        }
    }

    /** A head that is turned on its side reads upwards or downwards; as a line it reads as any other. */
    private static List<TextLine> turned(List<PdfGlyph> glyphs) {
        List<PdfGlyph> side =
                glyphs.stream().filter(glyph -> glyph.direction() != 0).toList();
        List<TextLine> lines = new ArrayList<>();
        List<Double> columns = side.stream()
                .map(PdfGlyph::x)
                .map(x -> Math.round(x / 4) * 4.0)
                .distinct()
                .sorted()
                .toList();
        for (double column : columns) {
            List<PdfGlyph> line = side.stream()
                    .filter(glyph -> Math.round(glyph.x() / 4) * 4.0 == column)
                    .sorted(Comparator.comparingDouble(glyph -> glyph.direction() == 90 ? -glyph.y() : glyph.y()))
                    .toList();
            List<PdfGlyph> laid = new ArrayList<>();
            double x = 0;
            double before = line.get(0).y();
            for (PdfGlyph glyph : line) {
                x += laid.isEmpty() ? 0 : Math.abs(glyph.y() - before);
                before = glyph.y();
                laid.add(new PdfGlyph(glyph.text(), x, column, glyph.height(), glyph.width() * 0.7, glyph.space(), 0));
            }
            lines.add(new TextLine(laid));
        }
        return lines;
    }

    private static void write(TextLine line, TextBuilder into, boolean wideGaps) {
        PdfGlyph before = null;
        double height = line.height();
        double base = line.glyphs().stream()
                .filter(glyph -> glyph.height() > height * SMALL)
                .mapToDouble(PdfGlyph::y)
                .max()
                .orElse(line.y());
        for (PdfGlyph glyph : line.glyphs()) {
            boolean apart = before != null
                    && glyph.isApartFrom(before)
                    && !before.text().isBlank()
                    && !glyph.text().isBlank();
            if (wideGaps && before != null && glyph.x() - before.right() > height * 3) {
                into.add("   ");
            } else if (apart) {
                into.add(" ");
            }
            boolean small = glyph.height() < height * SMALL;
            boolean raised = small && base - glyph.y() > height * 0.2;
            boolean lowered = small && glyph.y() - base > height * 0.1;
            into.add(glyph.text(), raised ? Rise.RAISED : lowered ? Rise.LOWERED : Rise.NONE);
            before = glyph;
        }
    }
}
