package ua.zvit.signatures.xades;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the parts of an XML signature by the way that leads to them, so that nothing of the same name elsewhere is taken. */
final class XmlParts {

    private static final String XADES = "http://uri.etsi.org/01903/";

    private XmlParts() {}

    /** @return what the value of a signature is computed over: its first element; null when that is something else */
    static Element signedInfo(Element signature) {
        return XadesCoverage.children(signature).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst()
                .filter(first -> isOf(first, "SignedInfo"))
                .orElse(null);
    }

    /** The elements at the end of a way of children, by their names in the norms of XML signatures. */
    static List<Element> of(Element from, String... way) {
        List<Element> found = from == null ? List.of() : List.of(from);
        for (String step : way) {
            found = found.stream()
                    .flatMap(element -> XadesCoverage.children(element).stream())
                    .filter(child -> isOf(child, step))
                    .map(Element.class::cast)
                    .toList();
        }
        return found;
    }

    static Optional<Element> first(Element from, String... way) {
        return of(from, way).stream().findFirst();
    }

    /** @return null when it is no Base64 */
    static byte[] unpacked(Element element) {
        try {
            return Base64.getMimeDecoder().decode(element.getTextContent().strip());
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    private static boolean isOf(Node node, String name) {
        String space = node.getNamespaceURI();
        return node instanceof Element
                && name.equals(node.getLocalName())
                && space != null
                && (space.equals(Transforms.XML_SIGNATURE) || space.startsWith(XADES));
    }
}
