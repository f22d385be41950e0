package ua.zvit.signatures.xades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Counts what XML of a stranger is built of before anybody builds a tree of it: ten million empty elements pack into
 * forty kilobytes and unfold into gigabytes of objects. The same parser reads it as later on, but keeps nothing and
 * stops at the first thing too many.
 */
final class BoundedXml extends DefaultHandler {
    /** Certificates and revocation lists of a long-term signature stand inside, in Base64. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** What a signature alone is built of. */
    static final int MOST_OF_A_SIGNATURE = 10_000;

    /** What a signed document may be built of, a register of a country's issuers included. */
    static final int MOST_OF_A_DOCUMENT = 100_000;

    private static final int MOST_ATTRIBUTES_OF_ONE = 64;
    private static final int DEEPEST = 64;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** What came of the counting. */
    enum Finding {
        SOUND,
        /** Broken, or it declares a document type. */
        UNSAFE,
        TOO_LARGE
    }

    private final int most;
    private int elements;
    private int attributes;
    private int depth;

    private BoundedXml(int most) {
        this.most = most;
    }

    /** @param most elements, and half as many as attributes */
    static Finding examine(byte[] xml, int most) {
        if (xml.length > MOST_BYTES) {
            return Finding.TOO_LARGE;
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new BoundedXml(most));
            return Finding.SOUND;
        } catch (TooMuch tooMuch) {
            return Finding.TOO_LARGE;
        } catch (SAXException | IOException broken) {
            return Finding.UNSAFE;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes own) throws SAXException {
        elements++;
        depth++;
        attributes += own.getLength();
        if (elements > most || depth > DEEPEST || attributes > 2 * most || own.getLength() > MOST_ATTRIBUTES_OF_ONE) {
            throw new TooMuch();
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public void error(SAXParseException broken) throws SAXException {
        throw broken;
    }

    private static final class TooMuch extends SAXException {
        private static final long serialVersionUID = 1L;
    }
}
