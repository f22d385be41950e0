package ua.zvit.signatures.xades;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * What the signatures of one XML file refer to, read from the XML itself: which references lead to files beside, what
 * types the signers name, and whether every name that something refers to is given once, for a second bearer of the name
 * could be shown in place of what was signed. A name that nothing refers to may be given as often as anybody likes, and
 * each signature of a file may number its references from one on.
 */
final class XadesReferences {

    private static final Set<String> REFERRING = Set.of("URI", "Target");
    private static final String TYPED = "ObjectReference";
    private static final String WITHIN = "#";
    private static final String POINTER = "#xpointer(id('";
    private static final String POINTER_END = "'))";

    private final Document document;
    private final Map<String, Element> byName = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> referredTo = new HashSet<>();

    /** Names that tell the types of what is signed, and names of anything but a reference. */
    private final Set<String> typed = new HashSet<>();

    private final Set<String> others = new HashSet<>();

    XadesReferences(Document document) {
        this.document = document;
        for (Element element : SafeXml.elements(document, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                note(element, (Attr) attributes.item(i));
            }
        }
    }

    private void note(Element element, Attr attribute) {
        if (isName(attribute)) {
            Element known = byName.putIfAbsent(attribute.getValue(), element);
            if (known != null) {
                repeated.add(attribute.getValue());
            }
            if (!"Reference".equals(element.getLocalName())) {
                others.add(attribute.getValue());
            }
        }
        if (TYPED.equals(attribute.getLocalName()) && isWithin(attribute.getValue())) {
            typed.add(name(attribute.getValue()));
        }
        if (REFERRING.contains(attribute.getLocalName()) && isWithin(attribute.getValue())) {
            referredTo.add(name(attribute.getValue()));
        }
    }

    /** Whether an attribute names its element, by whatever programs take for that. */
    static boolean isName(Attr attribute) {
        return attribute.getLocalName().toLowerCase(Locale.ROOT).equals("id");
    }

    /** Whether a reference leads into the file that it stands in. */
    static boolean isWithin(String uri) {
        return uri.isEmpty() || uri.startsWith(WITHIN);
    }

    /** The name that a reference within the file means; empty for the whole file. */
    static String name(String uri) {
        if (uri.startsWith(POINTER) && uri.endsWith(POINTER_END)) {
            return uri.substring(POINTER.length(), uri.length() - POINTER_END.length());
        }
        return uri.isEmpty() || uri.equals("#xpointer(/)") ? "" : uri.substring(1);
    }

    boolean areAmbiguous() {
        return repeated.stream()
                .anyMatch(name -> referredTo.contains(name) || typed.contains(name) && others.contains(name));
    }

    /** @return the element that bears the name; null when none does */
    Element element(String name) {
        return byName.get(name);
    }

    /** References to files beside, as they are written. */
    Set<String> files() {
        Set<String> files = new HashSet<>();
        for (Element reference : SafeXml.elements(document, "Reference")) {
            String uri = reference.getAttribute("URI");
            if (!isWithin(uri)) {
                files.add(uri);
            }
        }
        return files;
    }

    /** The reference of that name in the signature that speaks of it. */
    private Element reference(Element format, String name) {
        Element own = XadesCoverage.signatureAround(format);
        return own == null
                ? byName.get(name)
                : SafeXml.elements(own, "Reference").stream()
                        .filter(reference -> name.equals(reference.getAttribute("Id")))
                        .findFirst()
                        .orElse(byName.get(name));
    }

    /** Types of files, by name, as the signers name them. */
    Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        for (Element format : SafeXml.elements(document, "DataObjectFormat")) {
            String about = format.getAttribute("ObjectReference");
            Element reference = about.startsWith(WITHIN) ? reference(format, about.substring(1)) : null;
            List<Element> type = SafeXml.elements(format, "MimeType");
            String uri = reference == null ? "" : reference.getAttribute("URI");
            if (!isWithin(uri) && type.size() == 1) {
                types.put(FileReferences.name(uri), type.get(0).getTextContent().strip());
            }
        }
        return types;
    }
}
