package ua.zvit.printing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import ua.zvit.printing.form.RowField;

/**
 * How many lines a text is about to take in a column of the form, and from how many on a row may be parted: a row that
 * takes less than about a fifth of the page is kept whole.
 */
final class ColumnWidths {

    private static final double CHARACTER_WIDTH = 5.5;
    private static final int PADDING = 6;
    private static final int POINTS_OF_PAGE_PER_SHORT_LINE = 70;

    private final Map<String, Integer> charactersPerLine = new HashMap<>();
    private final int shortLines;

    ColumnWidths(JasperReport template) {
        shortLines = template.getPageHeight() / POINTS_OF_PAGE_PER_SHORT_LINE;
        for (JRBand band : template.getDetailSection().getBands()) {
            Stream.of(band.getElements()).forEach(this::measure);
        }
    }

    private void measure(JRElement element) {
        if (element instanceof JRFrame frame) {
            Stream.of(frame.getElements()).forEach(this::measure);
        } else if (element instanceof JRTextField field && field.getExpression() != null) {
            int characters = (int) Math.max(1, (field.getWidth() - PADDING) / CHARACTER_WIDTH);
            charactersPerLine.merge(field.getExpression().getText().strip(), characters, Math::min);
        }
    }

    /** Lines of a text of so many characters in the column of that field; none where the form has no such column. */
    int lines(RowField field, int characters) {
        Integer line = charactersPerLine.get("$F{" + field.key() + "}");
        return line == null ? 0 : characters / line + 1;
    }

    boolean isShort(int lines) {
        return lines <= shortLines;
    }
}
