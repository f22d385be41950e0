package ua.zvit.intake.format.raw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import ua.zvit.intake.UnreadableFileException;
import ua.zvit.intake.UnreadableFileException.Reason;

/** XML without document types, entities or anything from outside, and never deeper than a document needs. */
public final class SafeXml {
    private static final String NO_TYPES = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private SafeXml() {}

    public static Element root(byte[] xml) {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (SAXException broken) {
            String told = String.valueOf(broken.getMessage()).toUpperCase(Locale.ROOT);
            boolean hostile = told.contains("DOCTYPE") || told.contains("JAXP00");
            throw new UnreadableFileException(hostile ? Reason.HOSTILE_XML : Reason.BROKEN, broken);
        } catch (IOException broken) {
            throw new UnreadableFileException(Reason.BROKEN, broken);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_TYPES, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(DEPTH, Integer.toString(Limits.DEPTH));
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own parser knows these", e);
        }
    }

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(each -> each.getLocalName().equals(name))
                .findFirst();
    }

    /** @return the first element on a way of names */
    public static Optional<Element> at(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(each -> child(each, name));
        }
        return found;
    }

    /** @return an attribute by its local name, whatever its prefix; empty when it is missing */
    public static String attribute(Element element, String name) {
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Node each = element.getAttributes().item(index);
            if (name.equals(each.getLocalName())) {
                return each.getNodeValue();
            }
        }
        return "";
    }

    public static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
