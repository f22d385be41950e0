package ua.zvit.printing.lines;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.util.JRStyledText;

/** A text with the look and the width of each of its characters. A newline ends a paragraph. */
final class TypesetText {

    /** Characters from start to before limit that look alike. */
    record Run(int start, int limit, TextStyle style) {}

    private final String text;
    private final List<Run> runs = new ArrayList<>(1);
    /** Where each character would end if all stood in one line. */
    private final double[] ends;

    TypesetText(JRStyledText styled) {
        text = styled.getText();
        ends = new double[text.length() + 1];
        styled.consumeText((start, limit, attributes, part) -> parted(start, limit, TextStyle.of(attributes)));
        if (runs.isEmpty()) {
            runs.add(new Run(0, 0, TextStyle.of(styled.getGlobalAttributes())));
        }
    }

    /**
     * A text for a column. A figure that is wider than the column is set in smaller letters, down to {@value FigureWidth#LEAST_SIZE}
     * points, for nothing else may part it; what is still too wide then is parted, and the proof of figures refuses it.
     */
    TypesetText(JRStyledText styled, float width) {
        this(styled);
        float needed = width(0, length());
        if (needed > width && FigureWidth.isFigure(text)) {
            shrink(width / needed);
        }
    }

    private void shrink(float wanted) {
        float size = style(0).size();
        float scale = Math.max(wanted, FigureWidth.LEAST_SIZE / size);
        if (scale < 1) {
            runs.replaceAll(run -> new Run(run.start(), run.limit(), run.style().scaled(scale)));
            Arrays.setAll(ends, index -> ends[index] * scale);
        }
    }

    /** Letters that the document's own font has not stand in runs of their own. */
    private void parted(int start, int limit, TextStyle style) {
        int begin = start;
        for (int index = start + 1; index <= limit; index++) {
            boolean isOther = Face.isOther(text.charAt(begin));
            if (index == limit || Face.isOther(text.charAt(index)) != isOther) {
                add(new Run(begin, index, isOther ? style.ofOtherLetters() : style));
                begin = index;
            }
        }
    }

    private void add(Run run) {
        runs.add(run);
        Face face = run.style().face();
        float size = run.style().size();
        for (int index = run.start(); index < run.limit(); index++) {
            ends[index + 1] = ends[index] + face.advance(text.charAt(index)) * size;
        }
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    float width(int start, int end) {
        return (float) (ends[end] - ends[start]);
    }

    /** How far one gets from the start without exceeding the width. */
    int reach(int start, int end, float width) {
        int reached = start;
        while (reached < end && width(start, reached + 1) <= width) {
            reached++;
        }
        return reached;
    }

    /** Where what is seen of a line ends: the blanks after it are not. */
    int seenEnd(int start, int end) {
        int seen = end;
        while (seen > start && Breaks.isBlank(text.charAt(seen - 1))) {
            seen--;
        }
        return seen;
    }

    /** How many blanks between words there are; those that do not break do not count, as indents are made of them. */
    int blanks(int start, int end) {
        int blanks = 0;
        for (int index = start; index < end; index++) {
            blanks += text.charAt(index) == ' ' ? 1 : 0;
        }
        return blanks;
    }

    TextStyle style(int index) {
        return runs.get(runAt(index)).style();
    }

    /** The runs within the bounds, cut to them; an empty line has one empty run, for it has a height too. */
    List<Run> runs(int start, int end) {
        int first = runAt(start);
        if (end <= runs.get(first).limit() || runs.size() == 1) {
            return List.of(new Run(start, end, runs.get(first).style()));
        }
        List<Run> within = new ArrayList<>();
        for (int index = first; index < runs.size() && runs.get(index).start() < end; index++) {
            Run run = runs.get(index);
            within.add(new Run(Math.max(start, run.start()), Math.min(end, run.limit()), run.style()));
        }
        return within;
    }

    /** The run of the character; behind the last one, the last. */
    private int runAt(int index) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (runs.get(middle).limit() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether some of it is read from right to left. */
    boolean isBidirectional() {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
