package ua.zvit.web.shared;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG 1.1; what is text is escaped by the writer of the platform. */
public final class SvgPen {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    public SvgPen() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param attributes name and value in turn; numbers are told with at most one decimal */
    public SvgPen open(String element, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(element);
            if (element.equals("svg")) {
                xml.writeDefaultNamespace(NAMESPACE);
            }
            attributes(attributes);
        });
    }

    public SvgPen shut() {
        return write(xml::writeEndElement);
    }

    public SvgPen draw(String element, Object... attributes) {
        return write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    public SvgPen words(String words) {
        return write(() -> xml.writeCharacters(words));
    }

    public String svg() {
        write(xml::close);
        return text.toString();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute((String) attributes[index], told(attributes[index + 1]));
        }
    }

    /** @return a number with at most one decimal, anything else as it says itself */
    public static String told(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.1f", number).replace(".0", "")
                : String.valueOf(value);
    }

    private SvgPen write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
