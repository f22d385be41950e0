package ua.zvit.printing.lines;

/**
 * Breaks a text into lines no wider than the column, each as full as it goes. A word wider than the column is parted: at a
 * syllable if it is Ukrainian, between any two characters otherwise; a mark over a letter stays with it.
 */
final class LineFlow {

    private final TypesetText text;
    private final String characters;
    private final float width;
    private final int origin;
    private int position;
    private boolean ended;
    /** Whether the line before was parted within an address. */
    private boolean isInAddress;

    LineFlow(TypesetText text, int start, float width) {
        this.text = text;
        this.characters = text.text();
        this.width = width;
        this.origin = start;
        this.position = start;
        this.ended = start >= text.length() && start > 0;
    }

    boolean hasNext() {
        return !ended;
    }

    Line next() {
        int newline = characters.indexOf('\n', position);
        int end = newline < 0 ? characters.length() : newline;
        Line line = line(position, end);
        if (line.end() < end) {
            position = line.end();
        } else if (newline >= 0) {
            position = newline + 1;
        } else {
            ended = true;
        }
        return line;
    }

    private Line line(int start, int end) {
        int most = text.reach(start, end, width);
        while (most < end && Breaks.isBlank(characters.charAt(most))) {
            most++;
        }
        int fitting = start;
        while (fitting < end) {
            int next = Breaks.next(characters, fitting, most, end);
            if (next > most || seenWidth(start, next) > width) {
                break;
            }
            fitting = next;
        }
        if (fitting == start && start < end) {
            return parted(start, end);
        }
        isInAddress = false;
        return until(start, fitting, end);
    }

    private Line until(int start, int lineEnd, int end) {
        return new Line(start, lineEnd, seenWidth(start, lineEnd), endsSoftly(start, lineEnd), lineEnd == end);
    }

    private Line parted(int start, int end) {
        float hyphen = text.style(start).hyphen();
        int syllable = Syllables.last(characters, start, end, text.reach(start, end, width - hyphen));
        isInAddress = isInAddress || Addresses.isAround(characters, origin, start);
        if (syllable > start && !isInAddress) {
            return new Line(start, syllable, text.width(start, syllable) + hyphen, true, false);
        }
        int cut = Math.max(text.reach(start, end, width), start + 1);
        while (cut > start + 1 && staysWithPrevious(cut)) {
            cut--;
        }
        while (cut < end && staysWithPrevious(cut)) {
            cut++;
        }
        return until(start, cut, end);
    }

    private boolean staysWithPrevious(int index) {
        char character = characters.charAt(index);
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isLowSurrogate(character);
    }

    private float seenWidth(int start, int end) {
        int seen = text.seenEnd(start, end);
        return text.width(start, seen)
                + (endsSoftly(start, end) ? text.style(seen - 1).hyphen() : 0);
    }

    private boolean endsSoftly(int start, int end) {
        int seen = text.seenEnd(start, end);
        return seen > start && characters.charAt(seen - 1) == Breaks.SOFT_HYPHEN;
    }
}
