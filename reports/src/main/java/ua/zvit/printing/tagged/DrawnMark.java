package ua.zvit.printing.tagged;

import java.util.ArrayList;
import java.util.List;

/** What is drawn under one mark: the text, the space that its letters take, and where the signs of figures stand. */
final class DrawnMark {

    static final DrawnMark NOTHING = new DrawnMark();

    private final StringBuilder text = new StringBuilder();
    private final List<FigureSign> signs = new ArrayList<>();
    private Extent extent;

    void add(String letters, Extent place) {
        text.append(letters);
        if (!letters.isBlank()) {
            extent = extent == null ? place : extent.with(place);
        }
        for (int index = 0; index < letters.length(); index++) {
            if (FigureSign.is(letters.charAt(index))) {
                signs.add(new FigureSign(letters.charAt(index), place));
            }
        }
    }

    void add(DrawnMark other) {
        text.append(other.text);
        signs.addAll(other.signs);
        if (other.extent != null) {
            extent = extent == null ? other.extent : extent.with(other.extent);
        }
    }

    String text() {
        return text.toString();
    }

    /** In reading order. */
    List<FigureSign> signs() {
        return signs;
    }

    /** Null where no letter is drawn. */
    Extent extent() {
        return extent;
    }
}
