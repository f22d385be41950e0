package ua.zvit.signatures.xades;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a reference may do to its object before the digest: write it canonically, unpack Base64, and within its own file
 * leave signatures out. Any other transform could leave out what a reader shows, so it is not followed.
 */
final class Transforms {

    static final String XML_SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
    private static final String BASE64 = XML_SIGNATURE + "base64";
    private static final String ENVELOPED = XML_SIGNATURE + "enveloped-signature";
    private static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";
    private static final String FILTER = "http://www.w3.org/2002/06/xmldsig-filter2";
    private static final Pattern CANONICAL = Pattern.compile(
            "http://www\\.w3\\.org/(TR/2001/REC-xml-c14n-20010315|" + "2001/10/xml-exc-c14n|2006/12/xml-c14n11)(#.*)?");

    /** The expressions by which signatures are left out, and nothing else. */
    private static final Pattern NOT_IN_SIGNATURE =
            Pattern.compile("\\s*not\\(\\s*ancestor-or-self::(\\w+):Signature\\s*\\)\\s*");

    private static final Pattern SIGNATURES = Pattern.compile("\\s*(?:/descendant::|/\\*/)(\\w+):Signature\\s*");

    private Transforms() {}

    /** @return the first transform that is not followed; empty when there is none */
    static Optional<String> objection(Document document) {
        for (Element transform : SafeXml.elements(document, "Transform")) {
            String algorithm = transform.getAttribute("Algorithm");
            if (isFollowed(transform) && !isPlain(algorithm) && !(isWithin(transform) && leavesOut(transform))) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    /** What leads to the text of a policy is not followed: nobody fetches it. */
    private static boolean isFollowed(Element transform) {
        Node holder = transform.getParentNode().getParentNode();
        return holder == null || !"SignaturePolicyId".equals(holder.getLocalName());
    }

    static boolean unpack(Element reference) {
        return SafeXml.elements(reference, "Transform").stream()
                .anyMatch(transform -> transform.getAttribute("Algorithm").equals(BASE64));
    }

    /** Whether the reference leaves out the signature that it stands in. */
    static boolean leaveOutOwn(Element reference) {
        return leaveOutAll(reference)
                || SafeXml.elements(reference, "Transform").stream()
                        .anyMatch(
                                transform -> transform.getAttribute("Algorithm").equals(ENVELOPED));
    }

    /** Whether the reference leaves out every signature of the file. */
    static boolean leaveOutAll(Element reference) {
        return SafeXml.elements(reference, "Transform").stream().anyMatch(Transforms::leavesOut);
    }

    /** Whether the algorithm does nothing but write XML canonically. */
    static boolean isCanonical(String algorithm) {
        return CANONICAL.matcher(algorithm).matches();
    }

    private static boolean isPlain(String algorithm) {
        return isCanonical(algorithm) || algorithm.equals(BASE64) || algorithm.equals(ENVELOPED);
    }

    /** A file beside must be signed with all that is in it. */
    private static boolean isWithin(Element transform) {
        return transform.getParentNode() != null
                && transform.getParentNode().getParentNode() instanceof Element reference
                && reference.hasAttribute("URI")
                && XadesReferences.isWithin(reference.getAttribute("URI"));
    }

    private static boolean leavesOut(Element transform) {
        List<Element> expressions = SafeXml.elements(transform, "XPath");
        if (expressions.size() != 1) {
            return false;
        }
        Element expression = expressions.get(0);
        return switch (transform.getAttribute("Algorithm")) {
            case XPATH -> isOfSignatures(expression, NOT_IN_SIGNATURE);
            case FILTER ->
                expression.getAttribute("Filter").equals("subtract") && isOfSignatures(expression, SIGNATURES);
            default -> false;
        };
    }

    private static boolean isOfSignatures(Element expression, Pattern wanted) {
        Matcher found = wanted.matcher(expression.getTextContent());
        return found.matches() && XML_SIGNATURE.equals(expression.lookupNamespaceURI(found.group(1)));
    }
}
