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
 * @param address where the run leads, or null
 */
record TextStyle(Face face, float size, boolean underlined, Color colour, String address) {

    static TextStyle of(Map<Attribute, Object> attributes) {
        return new TextStyle(
                Face.of(
                        TextAttribute.WEIGHT_BOLD.equals(attributes.get(TextAttribute.WEIGHT)),
                        TextAttribute.POSTURE_OBLIQUE.equals(attributes.get(TextAttribute.POSTURE))),
                ((Number) attributes.get(TextAttribute.SIZE)).floatValue(),
                TextAttribute.UNDERLINE_ON.equals(attributes.get(TextAttribute.UNDERLINE)),
                attributes.get(TextAttribute.FOREGROUND) instanceof Color colour ? colour : Color.BLACK,
                address(attributes.get(JRTextAttribute.HYPERLINK)));
    }

    TextStyle withSize(float points) {
        return new TextStyle(face, points, underlined, colour, address);
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
