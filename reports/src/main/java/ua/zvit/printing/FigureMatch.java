package ua.zvit.printing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.printing.tagged.FigureSign;

/**
 * Finds the figures of a text among the signs that a document shows of it. Where both are the same, each has its place; where they
 * differ, what stands between the common beginning and the common end is searched in order, and what isn't found is missing.
 */
final class FigureMatch {

    private static final int MISSING = -1;

    private final FigureText text;
    private final String wanted;
    private final String drawn;
    private final int beginning;
    private final int ending;

    FigureMatch(FigureText text, List<FigureSign> signs) {
        this.text = text;
        this.wanted = text.signs();
        this.drawn = signs.stream().map(sign -> String.valueOf(sign.sign())).collect(Collectors.joining());
        int shorter = Math.min(wanted.length(), drawn.length());
        int common = 0;
        while (common < shorter && wanted.charAt(common) == drawn.charAt(common)) {
            common++;
        }
        this.beginning = common;
        int last = 0;
        while (last < shorter - beginning
                && wanted.charAt(wanted.length() - 1 - last) == drawn.charAt(drawn.length() - 1 - last)) {
            last++;
        }
        this.ending = last;
    }

    /** @return of each figure the index of its first sign in the document; -1 where it is not there, and for the first that more digits than there ought to be stand before */
    Map<FigureText.Figure, Integer> found() {
        Map<FigureText.Figure, Integer> found = new LinkedHashMap<>();
        int from = 0;
        for (FigureText.Figure figure : text.figures()) {
            int place = place(figure, from);
            from = place < 0 ? from : place + figure.to() - figure.from();
            found.put(figure, place);
        }
        if (!found.isEmpty()
                && !found.containsValue(MISSING)
                && !between(wanted).equals(between(drawn))) {
            FigureText.Figure nearest = text.figures().stream()
                    .filter(figure -> figure.to() > beginning)
                    .findFirst()
                    .orElse(text.figures().get(text.figures().size() - 1));
            found.put(nearest, MISSING);
        }
        return found;
    }

    /** @return digits of a text that has no figure at all; empty when there are none */
    String added() {
        return text.figures().isEmpty() && !between(wanted).equals(between(drawn)) ? between(drawn) : "";
    }

    private int place(FigureText.Figure figure, int from) {
        if (figure.to() <= beginning) {
            return figure.from();
        }
        int length = figure.to() - figure.from();
        int behind = Math.min(ending, wanted.length() - figure.to());
        int last = drawn.length() - behind - length;
        if (figure.from() >= wanted.length() - ending) {
            return last;
        }
        int place = drawn.indexOf(
                wanted.substring(figure.from(), figure.to()), Math.max(from, Math.min(figure.from(), beginning)));
        return place <= last ? place : MISSING;
    }

    /** The digits between what both have in common. */
    private String between(String signs) {
        return signs.substring(beginning, signs.length() - ending).replaceAll("\\D", "");
    }
}
