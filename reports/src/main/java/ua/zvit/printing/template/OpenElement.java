package ua.zvit.printing.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a template while it is read.
 *
 * @param name name in the list of what is allowed: of an {@code element} its kind
 */
record OpenElement(String xmlName, String name, Map<String, String> attributes, StringBuilder text, int line) {

    private static final String DRAWN = "element";
    private static final Set<String> KINDS = Set.of("frame", "line", "staticText", "textField", "image");
    private static final Set<String> TEXTS =
            Set.of("text", "expression", "printWhenExpression", "anchorNameExpression", "hyperlinkTooltipExpression");

    static OpenElement of(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String prefix = reader.getAttributePrefix(index);
            String name = reader.getAttributeLocalName(index);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(index));
        }
        for (int index = 0; index < reader.getNamespaceCount(); index++) {
            attributes.put("xmlns", reader.getNamespaceURI(index));
        }
        String xmlName = reader.getLocalName();
        return new OpenElement(
                xmlName,
                allowedName(xmlName, attributes.get("kind")),
                attributes,
                new StringBuilder(),
                reader.getLocation().getLineNumber());
    }

    boolean takesText() {
        return TEXTS.contains(name);
    }

    /** A kind is a name only inside an {@code element}. */
    private static String allowedName(String xmlName, String kind) {
        if (xmlName.equals(DRAWN)) {
            return kind != null && KINDS.contains(kind) ? kind : DRAWN + " " + kind;
        }
        return KINDS.contains(xmlName) ? "<" + xmlName + ">" : xmlName;
    }
}
