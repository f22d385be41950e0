package ua.zvit.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import ua.zvit.printing.lines.FigureWidth;
import ua.zvit.printing.template.TemplateCompiler;

/**
 * Gives the columns of figures the room that their widest figure needs in its full size, so that no amount is parted. They
 * take it from the columns of text, which keep three fifths of their width and what their own figures need, then from
 * figures that have room to spare. When that does not do, they get what figures of {@value FigureWidth#LEAST_SIZE} points
 * need, and when not even that, as many columns as can be have all they need; then amounts of the others are parted and
 * {@link FiguresProof} refuses the document.
 */
final class FigureRoom {

    /** The part of its width that a column of text keeps. */
    static final float KEPT = 0.6f;

    private final ReportForm form;
    private final TableCells cells;
    private final List<Integer> edges;
    private final int[] widths;
    private final float[] full;
    private final float[] least;
    private final boolean[] isText;
    private final boolean[] isFigure;
    private final List<FigureField> figures = new ArrayList<>();
    private final List<TextCell> texts = new ArrayList<>();
    private final int[] given;
    private final JasperReport template;

    /**
     * @param rows as the template's fields
     * @param parameters of the template
     */
    FigureRoom(ReportForm form, List<Map<String, ?>> rows, Map<String, Object> parameters) {
        this.form = form;
        this.cells = new TableCells(form.template());
        this.edges = cells.edges();
        int columns = Math.max(0, edges.size() - 1);
        this.widths = new int[columns];
        this.full = new float[columns];
        this.least = new float[columns];
        this.isText = new boolean[columns];
        this.isFigure = new boolean[columns];
        Arrays.setAll(widths, column -> edges.get(column + 1) - edges.get(column));
        cells.fields().forEach(field -> read(field, edges.indexOf(field.getX()), rows, parameters));
        this.given = given();
        this.template = given == widths ? form.template() : moved();
    }

    private void read(JRTextField cell, int column, List<Map<String, ?>> rows, Map<String, Object> parameters) {
        if (column < 0 || column >= widths.length || cell.getWidth() != widths[column]) {
            return;
        }
        Optional<TextCell> text = TextCell.of(cell, form.descriptor());
        if (text.isPresent()) {
            texts.add(text.get());
            text.get().read(rows);
            isText[column] = true;
            least[column] = Math.max(least[column], text.get().least());
            return;
        }
        FigureField.of(cell, form.descriptor()).ifPresent(figure -> {
            figures.add(figure);
            figure.read(rows, parameters);
            isFigure[column] |= figure.widest() > 0;
            full[column] = Math.max(full[column], figure.full());
            least[column] = Math.max(least[column], figure.least());
        });
    }

    /** @return the form's own template where every figure has its room, or where its cells stand too unevenly to be moved */
    JasperReport template() {
        return template;
    }

    /** @return the figures that have not even the room for their least size, each once */
    List<FigureDifference> tooWide() {
        Stream<FigureDifference> own = isEnough(given, least)
                ? Stream.empty()
                : figures.stream().flatMap(figure -> figure.widerThan(given[edges.indexOf(figure.left())]).stream());
        Stream<FigureDifference> inTexts =
                texts.stream().flatMap(text -> text.widerThan(given[edges.indexOf(text.left())]).stream());
        return Stream.concat(own, inTexts).distinct().toList();
    }

    private int[] given() {
        if (isEnough(widths, full) || !cells.isRegular()) {
            return widths;
        }
        int[] wanted = granted(full);
        return isEnough(wanted, full) ? wanted : granted(least);
    }

    private JasperReport moved() {
        Map<Integer, Integer> moved = new HashMap<>();
        int edge = edges.get(0);
        moved.put(edge, edge);
        for (int column = 0; column < given.length; column++) {
            edge += given[column];
            moved.put(edges.get(column + 1), edge);
        }
        JasperReport copy = TemplateCompiler.copy(form.template());
        new TableCells(copy).move(moved);
        return copy;
    }

    private boolean isEnough(int[] room, float[] needed) {
        for (int column = 0; column < room.length; column++) {
            if (isFigure[column] && room[column] < needed[column]) {
                return false;
            }
        }
        return true;
    }

    /** @return widths with what can be taken given to those that need it, to each its share when that is too little */
    private int[] granted(float[] needed) {
        int[] grown = new int[widths.length];
        int[] texts = new int[widths.length];
        int[] figures = new int[widths.length];
        for (int column = 0; column < widths.length; column++) {
            int need = (int) Math.ceil(needed[column]);
            int kept = (int) Math.ceil(widths[column] * KEPT);
            grown[column] = isFigure[column] ? Math.max(0, need - widths[column]) : 0;
            int figureInText = (int) Math.ceil(least[column]);
            texts[column] = isText[column] && !isFigure[column]
                    ? Math.max(0, widths[column] - Math.max(kept, figureInText))
                    : 0;
            figures[column] = isFigure[column] ? Math.max(0, widths[column] - Math.max(need, kept)) : 0;
        }
        int wanted = sum(grown);
        int fromTexts = Math.min(wanted, sum(texts));
        int fromFigures = Math.min(wanted - fromTexts, sum(figures));
        int[] given = smallestFirst(grown, fromTexts + fromFigures);
        int[] takenTexts = shares(texts, fromTexts);
        int[] takenFigures = shares(figures, fromFigures);
        int[] room = new int[widths.length];
        Arrays.setAll(room, column -> widths[column] + given[column] - takenTexts[column] - takenFigures[column]);
        return room;
    }

    /** @return as many columns as can be have all that they need, so that few figures have to be parted */
    private static int[] smallestFirst(int[] needs, int amount) {
        int[] given = new int[needs.length];
        int left = amount;
        for (int column : IntStream.range(0, needs.length)
                .boxed()
                .sorted(Comparator.comparingInt(each -> needs[each]))
                .toList()) {
            given[column] = Math.min(left, needs[column]);
            left -= given[column];
        }
        return given;
    }

    /** @return the amount in whole points, to each in proportion to its part and never more than that */
    private static int[] shares(int[] parts, int amount) {
        int[] shares = new int[parts.length];
        int whole = sum(parts);
        int left = amount;
        for (int index = 0; index < parts.length && whole > 0; index++) {
            shares[index] = (int) ((long) parts[index] * amount / whole);
            left -= shares[index];
        }
        for (int index = 0; left > 0; index = (index + 1) % parts.length) {
            if (shares[index] < parts[index]) {
                shares[index]++;
                left--;
            }
        }
        return shares;
    }

    private static int sum(int... numbers) {
        return Arrays.stream(numbers).sum();
    }
}
