package ua.zvit.printing.office.odt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.zvit.printing.office.OfficeText;

/** Title and language of the OpenDocument text, and what it was written from. */
final class OdtMeta {

    private OdtMeta() {}

    static byte[] of(OfficeText text, Map<String, String> properties) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("office:document-meta");
        xml.writeAttribute("xmlns:office", OdtWriter.OFFICE);
        xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.writeAttribute("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0");
        xml.writeAttribute("office:version", OdtWriter.VERSION);
        xml.writeStartElement("office:meta");
        element(xml, "dc:title", text.documentType() + " " + text.title());
        element(xml, "dc:language", "uk-UA");
        for (Map.Entry<String, String> each : properties.entrySet()) {
            xml.writeStartElement("meta:user-defined");
            xml.writeAttribute("meta:name", each.getKey());
            xml.writeAttribute("meta:value-type", "string");
            xml.writeCharacters(each.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
