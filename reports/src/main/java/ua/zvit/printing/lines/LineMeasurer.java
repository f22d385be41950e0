package ua.zvit.printing.lines;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.JRStyledText;

/** Tells the engine how much of a text finds room in an element, and how high it is there. */
final class LineMeasurer implements JRTextMeasurer {

    private final JRCommonText element;

    LineMeasurer(JRCommonText element) {
        this.element = element;
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText styled, int start, int stretch, boolean indentFirstLine, boolean canOverflow) {
        JRLineBox box = element.getLineBox();
        float width = element.getWidth() - box.getLeftPadding() - box.getRightPadding();
        float room = element.getHeight() + stretch - box.getTopPadding() - box.getBottomPadding();
        TypesetText text = new TypesetText(styled, width);
        LineStack stack = new LineStack(text, element.getParagraph());
        LineFlow lines = new LineFlow(text, start, width);
        MeasuredLines measured = MeasuredLines.from(start);
        while (lines.hasNext()) {
            Line line = lines.next();
            stack.add(line);
            if (stack.height() > room) {
                return measured.before(line);
            }
            measured = measured.with(line, stack.height());
        }
        return measured;
    }
}
