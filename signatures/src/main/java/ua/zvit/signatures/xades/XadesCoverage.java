package ua.zvit.signatures.xades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;

/**
 * What of an XML file one of its signatures covers, and what none does. A reader shows the whole file, so every element,
 * text and instruction in it must be covered, but for what belongs to the signatures themselves and for bare elements
 * around what is covered: those are told, as their names are not signed.
 */
final class XadesCoverage {

    private static final Set<String> OF_A_SIGNATURE = Set.of("SignedInfo", "SignatureValue", "KeyInfo");

    private final Element signature;
    private final Document document;
    private final List<SignedPart> own;
    private final List<SignedPart> all = new ArrayList<>();
    private Node uncovered;
    private Node around;
    private Node ofAnother;

    /** @param others all signatures of the file that are verified, this one included; what only looks like one covers nothing */
    XadesCoverage(Element signature, List<Element> others) {
        this.signature = signature;
        this.document = signature.getOwnerDocument();
        XadesReferences references = new XadesReferences(document);
        this.own = SignedPart.of(signature, references);
        others.forEach(other -> all.addAll(SignedPart.of(other, references)));
    }

    /** Whether the properties by which the signature tells its time and signer are among what it covers. */
    boolean ofProperties() {
        List<Element> properties = SafeXml.elements(signature, "SignedProperties").stream()
                .filter(found -> signatureAround(found) == signature)
                .toList();
        return !properties.isEmpty() && properties.stream().allMatch(found -> isIn(own, found));
    }

    List<SignatureProblem> problems() {
        walk(document);
        List<SignatureProblem> problems = new ArrayList<>();
        told(ProblemCode.XML_PART_NOT_COVERED, uncovered).ifPresent(problems::add);
        told(ProblemCode.XML_PART_OF_ANOTHER, ofAnother).ifPresent(problems::add);
        told(ProblemCode.XML_AROUND_NOT_COVERED, around).ifPresent(problems::add);
        return problems;
    }

    private static Optional<SignatureProblem> told(ProblemCode code, Node where) {
        return where == null ? Optional.empty() : Optional.of(SignatureProblem.of(code, where.getNodeName()));
    }

    private void walk(Node node) {
        if (isSignature(node)) {
            children(node).forEach(this::walkPartOfSignature);
        } else if (node == document || isIn(all, node)) {
            if (node != document && !isIn(own, node)) {
                ofAnother = ofAnother == null ? node : ofAnother;
            }
            children(node).forEach(this::walk);
        } else if (isContent(node)) {
            uncovered = uncovered == null ? node : uncovered;
        } else if (node instanceof Element) {
            around = around == null ? node : around;
            children(node).forEach(this::walk);
        }
    }

    private void walkPartOfSignature(Node part) {
        boolean object = part instanceof Element && "Object".equals(part.getLocalName());
        if (object && !isIn(all, part)) {
            for (Node item : children(part)) {
                if (!"QualifyingProperties".equals(item.getLocalName())) {
                    walk(item);
                }
            }
        } else if (!object && !OF_A_SIGNATURE.contains(String.valueOf(part.getLocalName()))) {
            walk(part);
        }
    }

    /** What says something: a text, an instruction to the reader, an element that holds nothing else or has properties. */
    private static boolean isContent(Node node) {
        if (node instanceof Element element) {
            return hasProperties(element) || children(element).stream().noneMatch(Element.class::isInstance);
        }
        return node instanceof ProcessingInstruction
                || node instanceof Text text && !text.getData().isBlank();
    }

    private static boolean hasProperties(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean formal = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                    || XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                    || XadesReferences.isName(attribute);
            if (!formal) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(List<SignedPart> parts, Node node) {
        return parts.stream().anyMatch(part -> part.holds(node));
    }

    static Element signatureAround(Node node) {
        Node found = node;
        while (found != null && !isSignature(found)) {
            found = found.getParentNode();
        }
        return (Element) found;
    }

    static boolean isSignature(Node node) {
        return node instanceof Element
                && "Signature".equals(node.getLocalName())
                && Transforms.XML_SIGNATURE.equals(node.getNamespaceURI());
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
