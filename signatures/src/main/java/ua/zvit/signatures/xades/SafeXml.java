package ua.zvit.signatures.xades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import ua.zvit.signatures.UnreadableFile;

/**
 * Parses XML of strangers: no document types, hence no entities and nothing fetched from anywhere, and no more parts than
 * an honest signature has.
 */
public final class SafeXml {

    /** What a file is called whose name is not known. */
    static final String UNNAMED = "*.xml";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /**
     * Reads a file.
     *
     * @param name to tell where it is too large
     * @return empty when the XML is broken or declares a document type
     * @throws UnreadableFile when it is built of more parts than may be read
     */
    public static Optional<Document> parse(byte[] xml, String name) throws UnreadableFile {
        return parse(xml, name, BoundedXml.MOST_OF_A_SIGNATURE);
    }

    /** The same for a document that may be larger than a signature. */
    static Optional<Document> parseLarge(byte[] xml) throws UnreadableFile {
        return parse(xml, UNNAMED, BoundedXml.MOST_OF_A_DOCUMENT);
    }

    private static Optional<Document> parse(byte[] xml, String name, int most) throws UnreadableFile {
        return switch (BoundedXml.examine(xml, most)) {
            case SOUND -> parse(xml);
            case UNSAFE -> Optional.empty();
            case TOO_LARGE -> throw new UnreadableFile(UnreadableFile.Reason.XML_TOO_LARGE, name);
        };
    }

    private static Optional<Document> parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return Optional.of(builder.parse(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of a local name, whatever their prefix. */
    public static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    public static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The default handler writes to the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning does not make the XML wrong.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
