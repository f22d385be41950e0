package ua.zvit.signatures.xades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What one reference of a signature covers of the file in which it stands.
 *
 * @param node the element, or the whole document
 * @param reference of the signature that covers it
 * @param signature that covers it
 */
record SignedPart(Node node, Element reference, Element signature) {

    /**
     * The parts that the references of a signature lead to, those of its first element alone, for that is what is signed; a
     * list within the file is one of them, what it names is not.
     */
    static List<SignedPart> of(Element signature, XadesReferences references) {
        List<SignedPart> parts = new ArrayList<>();
        for (Element reference : XmlParts.of(XmlParts.signedInfo(signature), "Reference")) {
            node(reference, references)
                    .map(node -> new SignedPart(node, reference, signature))
                    .filter(SignedPart::isWhole)
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private static Optional<Node> node(Element reference, XadesReferences references) {
        String uri = reference.getAttribute("URI");
        if (!reference.hasAttribute("URI") || !XadesReferences.isWithin(uri)) {
            return Optional.empty();
        }
        String name = XadesReferences.name(uri);
        return Optional.ofNullable(name.isEmpty() ? reference.getOwnerDocument() : references.element(name));
    }

    /** Base64 takes the text alone, so an element or an instruction within would be shown and not signed. */
    private boolean isWhole() {
        return !isPacked() || XadesCoverage.children(node).stream().allMatch(CharacterData.class::isInstance);
    }

    boolean isPacked() {
        return Transforms.unpack(reference);
    }

    /** Whether a node is within, and not left out. */
    boolean holds(Node sought) {
        boolean within = false;
        boolean inSignature = false;
        boolean inOwn = false;
        for (Node at = sought; at != null; at = at.getParentNode()) {
            within |= at == node;
            inSignature |= XadesCoverage.isSignature(at);
            inOwn |= at == signature;
        }
        boolean leftOut =
                inOwn && Transforms.leaveOutOwn(reference) || inSignature && Transforms.leaveOutAll(reference);
        return within && !leftOut;
    }
}
