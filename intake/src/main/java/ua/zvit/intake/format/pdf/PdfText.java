package ua.zvit.intake.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.zvit.intake.document.Block;
import ua.zvit.intake.document.Note;
import ua.zvit.intake.document.TextBuilder;
import ua.zvit.intake.document.TextBuilder.Rise;
import ua.zvit.intake.text.Sentence;

/** Makes lines of letters, and paragraphs of lines. */
final class PdfText {
    private static final double SMALL = 0.8;
    private static final double FAR = 1.45;
    private static final double APART = 1.1;
    private static final double INDENT = 9;
    private static final double PADDING = 6;
    private static final double FULL = 300;

    private PdfText() {}

    /** @return lines outside tables; wide gaps stay wide, a full line goes on in the next */
    static List<Block> lines(List<PdfGlyph> glyphs) {
        List<PdfLine> lines = textLines(glyphs);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double left = lines.stream().mapToDouble(PdfLine::x).min().orElse(0);
        List<Block> blocks = new ArrayList<>();
        TextBuilder open = new TextBuilder();
        PdfLine before = null;
        for (PdfLine line : lines) {
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
                open.add(before.joint(line));
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
        List<PdfLine> lines = textLines(glyphs);
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        double pitch = pitch(lines);
        double edge = lines.size() > 2
                ? lines.stream().mapToDouble(PdfLine::right).max().orElse(right)
                : right - PADDING;
        double margin = lines.stream().mapToDouble(PdfLine::x).min().orElse(left);
        for (int index = 0; index < lines.size(); index++) {
            if (index == 0 || begins(lines.get(index - 1), lines.get(index), pitch, margin, edge)) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(lines.get(index));
        }
        boolean cut = isCut(paragraphs, margin);
        List<Block> blocks = new ArrayList<>();
        for (List<PdfLine> paragraph : paragraphs) {
            blocks.add(paragraph(paragraph, cut && blocks.isEmpty()));
        }
        return blocks;
    }

    private static Block paragraph(List<PdfLine> lines, boolean goesOn) {
        TextBuilder text = new TextBuilder();
        for (int index = 0; index < lines.size(); index++) {
            text.add(index == 0 ? "" : lines.get(index - 1).joint(lines.get(index)));
            write(lines.get(index), text, false);
        }
        return (goesOn ? text.note(Note.Kind.GOES_ON, "") : text).build();
    }

    /** Where every other paragraph is indented, and not as items of a list only, the first has begun elsewhere. */
    private static boolean isCut(List<List<PdfLine>> paragraphs, double margin) {
        List<PdfLine> first = paragraphs.stream().map(lines -> lines.get(0)).toList();
        List<PdfLine> others = first.subList(Math.min(1, first.size()), first.size());
        return others.stream().anyMatch(line -> !line.isListed())
                && first.get(0).x() - margin < INDENT
                && others.stream().allMatch(line -> line.x() - margin > INDENT);
    }

    private static double pitch(List<PdfLine> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            pitches.add(lines.get(index).y() - lines.get(index - 1).y());
        }
        return pitches.stream().sorted().skip(pitches.size() / 4).findFirst().orElse(0.0);
    }

    private static boolean begins(PdfLine before, PdfLine line, double pitch, double margin, double right) {
        double step = line.y() - before.y();
        boolean ended = Sentence.isEnded(before.text());
        boolean far = step > pitch * FAR || ended && step > pitch * APART && line.isLevelWith(before);
        boolean indented = line.x() - margin > INDENT && before.x() - margin < INDENT && ended;
        boolean isShort = line.firstWord() + before.right() < right && (ended || line.startsAnew());
        boolean listed = line.isListed() && (ended || before.text().endsWith(","));
        return far || indented || isShort || listed;
    }

    private static List<PdfLine> textLines(List<PdfGlyph> glyphs) {
        List<PdfLine> lines = new ArrayList<>(turned(glyphs));
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

    private static void add(List<PdfGlyph> line, List<PdfLine> lines) {
        line.sort(Comparator.comparingDouble(PdfGlyph::x));
        PdfLine made = PdfLine.of(line);
        if (made != null) {
            lines.add(made);
        }
    }

    /** A head that is turned on its side reads upwards or downwards; as a line it reads as any other. */
    private static List<PdfLine> turned(List<PdfGlyph> glyphs) {
        List<PdfGlyph> side =
                glyphs.stream().filter(glyph -> glyph.direction() != 0).toList();
        List<PdfLine> lines = new ArrayList<>();
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
            add(laid, lines);
        }
        return lines;
    }

    private static void write(PdfLine line, TextBuilder into, boolean wideGaps) {
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
