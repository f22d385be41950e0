package ua.zvit.printing.office.odt;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.zvit.printing.narrative.NarrativeRun;
import ua.zvit.shared.Rise;

/** Writes the elements of an OpenDocument text; names carry their customary prefixes. */
final class OdtWriter {

    static final String VERSION = "1.2";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String[][] SPACES = {
        {"office", OFFICE},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xlink", "http://www.w3.org/1999/xlink"}
    };

    private final XMLStreamWriter xml;

    OdtWriter(OutputStream target) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("office:document-content");
        for (String[] space : SPACES) {
            xml.writeAttribute("xmlns:" + space[0], space[1]);
        }
        xml.writeAttribute("office:version", VERSION);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    /** @param attributes names and values in turn */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int index = 0; index < attributes.length; index += 2) {
            xml.writeAttribute(attributes[index], attributes[index + 1]);
        }
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        open(name, attributes);
        close();
    }

    void paragraph(String style, String text) throws XMLStreamException {
        open("text:p", "text:style-name", style);
        xml.writeCharacters(text);
        close();
    }

    /** Lines of a position, after the last of them the name. */
    void signature(List<String> lines, String name) throws XMLStreamException {
        open("text:p", "text:style-name", "Signature");
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                xml.writeCharacters(" ");
                empty("text:line-break");
            }
            xml.writeCharacters(lines.get(line));
        }
        empty("text:tab");
        xml.writeCharacters(name);
        close();
    }

    void heading(String style, String text) throws XMLStreamException {
        open("text:h", "text:style-name", style, "text:outline-level", "1");
        xml.writeCharacters(text);
        close();
    }

    /** @param mark name of a bookmark at its beginning; null for none */
    void paragraph(String style, List<NarrativeRun> runs, String mark) throws XMLStreamException {
        open("text:p", "text:style-name", style);
        if (mark != null) {
            empty("text:bookmark", "text:name", mark);
        }
        for (NarrativeRun run : runs) {
            run(run);
        }
        close();
    }

    private void run(NarrativeRun run) throws XMLStreamException {
        if (run.address() != null) {
            open("text:a", "xlink:type", "simple", "xlink:href", run.address());
        }
        boolean faced = run.bold() || run.italic();
        if (faced) {
            open("text:span", "text:style-name", (run.bold() ? "Strong" : "") + (run.italic() ? "Emphasis" : ""));
        }
        if (run.rise() == Rise.NONE) {
            xml.writeCharacters(run.text());
        } else {
            open("text:span", "text:style-name", run.rise() == Rise.RAISED ? "Raised" : "Lowered");
            xml.writeCharacters(run.text());
            close();
        }
        if (faced) {
            close();
        }
        if (run.address() != null) {
            close();
        }
    }
}
