package ua.zvit.shared;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How letters stand on their line: «м» with a raised «2» is one word, and not «м2». Where a text has no elements, each sign
 * is told by the character that Unicode has for it («м²», «10⁻⁶», «H₂O»); what it has none for stays as it is, so that a
 * text never gets longer or shorter.
 */
public enum Rise {
    NONE("", ""),
    RAISED(
            "sup",
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207c\u207d\u207e\u207f"),
    LOWERED(
            "sub",
            "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208c\u208d\u208e\u2099");

    private static final String PLAIN = "0123456789+-\u2212=()n";

    private final String element;
    private final String characters;

    Rise(String element, String characters) {
        this.element = element;
        this.characters = characters;
    }

    /** @return of what an HTML element of that name holds; {@link #NONE} for any other than {@code sup} and {@code sub} */
    public static Rise of(String element) {
        for (Rise rise : values()) {
            if (!rise.element.isEmpty() && rise.element.equals(element)) {
                return rise;
            }
        }
        return NONE;
    }

    /** @return name of the HTML element; empty for {@link #NONE} */
    public String element() {
        return element;
    }

    /** @return the text with the characters that tell how it stands, one for one */
    public String told(String text) {
        if (this == NONE) {
            return text;
        }
        StringBuilder told = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            int place = PLAIN.indexOf(character);
            told.append(place < 0 ? (char) character : characters.charAt(place));
        });
        return told.toString();
    }

    /** Writes what stands raised or lowered below the element as its characters. */
    static void tell(Element element) {
        for (Element each : element.select("sup, sub")) {
            Rise rise = of(each.normalName());
            each.nodeStream(TextNode.class).forEach(text -> text.text(rise.told(text.getWholeText())));
        }
    }
}
