package ua.zvit.printing.lines;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.util.JRStyledText;

/** Texts in the plain face of 10 points, and elements to put them in. */
final class Texts {

    static final float SIZE = 10;

    private Texts() {}

    static JRStyledText styled(String text) {
        return new JRStyledText(null, text, attributes());
    }

    /** The text with some of its characters in the bold face. */
    static JRStyledText withBold(String text, String bold) {
        JRStyledText styled = new JRStyledText();
        styled.append(text);
        int start = text.indexOf(bold);
        Map<Attribute, Object> heavy = new HashMap<>(Map.of(TextAttribute.WEIGHT, TextAttribute.WEIGHT_BOLD));
        styled.addRun(new JRStyledText.Run(heavy, start, start + bold.length()));
        styled.setGlobalAttributes(attributes());
        return styled;
    }

    static Map<Attribute, Object> attributes() {
        return new HashMap<>(Map.of(TextAttribute.SIZE, SIZE));
    }

    static TypesetText typeset(String text) {
        return new TypesetText(styled(text));
    }

    static float width(String text) {
        TypesetText typeset = typeset(text);
        return typeset.width(0, typeset.length());
    }

    /** An element without borders and padding. */
    static JRBasePrintText element(int width, int height) {
        JRBasePrintText element = new JRBasePrintText(null);
        element.setWidth(width);
        element.setHeight(height);
        return element;
    }
}
