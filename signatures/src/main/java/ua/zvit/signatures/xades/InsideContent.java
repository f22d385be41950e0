package ua.zvit.signatures.xades;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import ua.zvit.signatures.UnreadableFile;

/**
 * Whether a document that was given out is the one that a signature file holds: packed as Base64, or as XML in whatever
 * spelling, with the signatures left out.
 */
final class InsideContent {

    static {
        Init.init();
    }

    private final List<SignedPart> parts;

    InsideContent(Element signature) {
        this.parts = SignedPart.of(signature, new XadesReferences(signature.getOwnerDocument()));
    }

    boolean is(byte[] content) {
        Optional<byte[]> sought = parsed(content).flatMap(InsideContent::canonical);
        return parts.stream().anyMatch(part -> part.isPacked() ? isPacked(part, content) : isXml(part, sought));
    }

    /** What the signatures of a file cover and carry as Base64. */
    static List<byte[]> packed(Document document) {
        return SafeXml.elements(document, "Signature").stream()
                .filter(XadesCoverage::isSignature)
                .flatMap(signature -> new InsideContent(signature)
                        .parts.stream().filter(SignedPart::isPacked).flatMap(part -> unpacked(part).stream()))
                .toList();
    }

    private static Optional<byte[]> unpacked(SignedPart part) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(part.node().getTextContent()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private static Optional<Document> parsed(byte[] content) {
        try {
            return XadesFile.looksLikeXml(content) ? SafeXml.parseLarge(content) : Optional.empty();
        } catch (UnreadableFile tooLarge) {
            return Optional.empty();
        }
    }

    private static boolean isPacked(SignedPart part, byte[] content) {
        return unpacked(part).filter(found -> Arrays.equals(found, content)).isPresent();
    }

    private static boolean isXml(SignedPart part, Optional<byte[]> sought) {
        if (sought.isEmpty() || isProperties(part.node())) {
            return false;
        }
        return canonical(withoutSignatures(part.node()))
                        .filter(found -> Arrays.equals(found, sought.get()))
                        .isPresent()
                || XadesCoverage.children(part.node()).stream()
                        .filter(Element.class::isInstance)
                        .anyMatch(child -> canonical(child)
                                .filter(found -> Arrays.equals(found, sought.get()))
                                .isPresent());
    }

    private static boolean isProperties(Node node) {
        return "SignedProperties".equals(node.getLocalName());
    }

    private static Node withoutSignatures(Node node) {
        Node copy = node.cloneNode(true);
        List<Element> signatures = copy instanceof Document document
                ? SafeXml.elements(document, "Signature")
                : SafeXml.elements((Element) copy, "Signature");
        signatures.stream()
                .filter(XadesCoverage::isSignature)
                .filter(signature -> signature.getParentNode() != null)
                .forEach(signature -> signature.getParentNode().removeChild(signature));
        return copy;
    }

    private static Optional<byte[]> canonical(Node node) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                    .canonicalizeSubtree(node, out);
            return Optional.of(out.toByteArray());
        } catch (XMLSecurityException odd) {
            return Optional.empty();
        }
    }
}
