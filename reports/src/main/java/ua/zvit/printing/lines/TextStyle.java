package ua.zvit.printing.lines;

import java.awt.Color;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.util.JRTextAttribute;

/**
 * How a run of characters looks.
 *
 * @param size in points
 * @param rise how far above the line it stands, in points; below zero, how far below it
 * @param address where the run leads, or null
 */
record TextStyle(Face face, float size, float rise, boolean underlined, Color colour, String address) {

    /** Raised and lowered letters are smaller, and keep within the line that the others make. */
    private static final float SMALLER = 0.65f;

    private static final float UP = 0.31f;
    private static final float DOWN = -0.07f;

    static TextStyle of(Map<Attribute, Object> attributes) {
        float size = ((Number) attributes.get(TextAttribute.SIZE)).floatValue();
        Object superscript = attributes.get(TextAttribute.SUPERSCRIPT);
        boolean raised = TextAttribute.SUPERSCRIPT_SUPER.equals(superscript);
        boolean lowered = TextAttribute.SUPERSCRIPT_SUB.equals(superscript);
        return new TextStyle(
                Face.of(
                        TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT)),
                        TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE))),
                raised || lowered ? size * SMALLER : size,
                raised ? size * UP : lowered ? size * DOWN : 0,
                TextAttribute.UNDERLINE_ON.equals(attributes.get(TextAttribute.UNDERLINE)),
                attributes.get(TextAttribute.FOREGROUND) instanceof Color colour ? colour : Color.BLACK,
                address(attributes.get(JRTextAttribute.HYPERLINK)));
    }

    TextStyle scaled(float scale) {
        return new TextStyle(face, size * scale, rise * scale, underlined, colour, address);
    }

    /** For letters that the document's own font has not. */
    TextStyle ofOtherLetters() {
        return new TextStyle(Face.OTHER, size * Face.OTHER_SCALE, rise, underlined, colour, address);
    }

    /** From the line up. */
    float ascent() {
        return face.ascent() * size + rise;
    }

    /** From the line down. */
    float descent() {
        return face.descent() * size - rise;
    }

    float hyphen() {
        return face.advance('-') * size;
    }

    private static String address(Object link) {
        return link instanceof JRPrintHyperlink hyperlink && hyperlink.getHyperlinkType() == HyperlinkTypeEnum.REFERENCE
                ? hyperlink.getHyperlinkReference()
                : null;
    }
}
