package ua.zvit.printing.lines;

import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;

/** Puts lines one under another, as far apart as their largest letters and the paragraph's spacing ask. */
final class LineStack {

    private final TypesetText text;
    private final JRParagraph spacing;
    private float height;
    private int lines;

    LineStack(TypesetText text, JRParagraph spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    /** Adds a line and tells how far below the top its letters stand. */
    float add(Line line) {
        float ascent = 0;
        float descent = 0;
        float leading = 0;
        for (TypesetText.Run run : text.runs(line.start(), line.end())) {
            TextStyle style = run.style();
            ascent = Math.max(ascent, style.ascent());
            descent = Math.max(descent, style.descent());
            leading = Math.max(leading, style.face().leading() * style.size());
        }
        boolean isFirst = lines++ == 0;
        float baseline = height
                + (isFirst ? spacing.getSpacingBefore() : 0)
                + AbstractTextRenderer.getLineHeight(isFirst, spacing, leading, ascent);
        height = baseline + descent;
        return baseline;
    }

    /** From the top to below the last line. */
    float height() {
        return height;
    }
}
