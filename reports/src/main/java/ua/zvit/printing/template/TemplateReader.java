package ua.zvit.printing.template;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads an untrusted template and writes it anew from what was allowed, so that what the engine loads is what was checked
 * here. No document type, entity, processing instruction or namespace; UTF-8 only; size and depth are bounded.
 */
final class TemplateReader {

    private static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 20;
    private static final int MOST_FAULTS = 50;

    private final List<TemplateFault> faults = new ArrayList<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final StringWriter written = new StringWriter();
    private final ElementRules rules;
    private final XMLStreamReader reader;
    private final XMLStreamWriter writer;

    private TemplateReader(String xml, DataNames names) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        reader = factory.createXMLStreamReader(new StringReader(xml));
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        rules = new ElementRules(names, faults);
    }

    /** The template as it was allowed, in XML. */
    static String checked(byte[] jrxml, DataNames names) throws TemplateRefused {
        if (jrxml.length > LARGEST) {
            throw new TemplateRefused("FORM-SIZE", 0, Integer.toString(jrxml.length));
        }
        TemplateReader template = null;
        try {
            template = new TemplateReader(decoded(jrxml), names);
            template.read();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new TemplateRefused("FORM-XML", line, e.getMessage());
        }
        if (!template.faults.isEmpty()) {
            throw new TemplateRefused(template.faults);
        }
        return template.written.toString();
    }

    private static String decoded(byte[] jrxml) throws TemplateRefused {
        try {
            String xml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(jrxml))
                    .toString();
            return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        } catch (CharacterCodingException e) {
            throw new TemplateRefused("FORM-XML", 0, "UTF-8");
        }
    }

    private void read() throws XMLStreamException {
        while (reader.hasNext() && faults.size() < MOST_FAULTS) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
                default -> fault("FORM-XML", reader.hasName() ? reader.getLocalName() : "DOCTYPE, &…;, <?…?>");
            }
        }
    }

    private void begin() throws XMLStreamException {
        OpenElement element = OpenElement.of(reader);
        if (open.size() >= DEEPEST) {
            throw new XMLStreamException(element.name(), reader.getLocation());
        }
        rules.check(element, open.peek());
        open.push(element);
        writer.writeStartElement(element.xmlName());
        for (var attribute : element.attributes().entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void text(String characters) throws XMLStreamException {
        OpenElement element = open.peek();
        if (element != null && element.takesText()) {
            element.text().append(characters);
            writer.writeCharacters(characters);
        } else if (!characters.isBlank()) {
            fault("FORM-ELEMENT", characters);
        }
    }

    private void end() throws XMLStreamException {
        OpenElement element = open.pop();
        rules.checkText(element, open.peek());
        writer.writeEndElement();
    }

    private void fault(String code, String detail) {
        faults.add(new TemplateFault(code, reader.getLocation().getLineNumber(), detail));
    }
}
