package ua.zvit.signatures.asic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the signatures of one XML file refer to, read from the XML itself: which references lead to files of the container,
 * what types the signers name, and whether every name within the file is given once, for a second bearer of a name could
 * be shown in place of what was signed.
 */
final class XadesReferences {

    private static final Set<String> NAMES = Set.of("Id", "ID", "id");
    private static final String WITHIN = "#";

    private final Document document;
    private final Map<String, Element> byName = new HashMap<>();
    private boolean ambiguous;

    XadesReferences(Document document) {
        this.document = document;
        for (Element element : SafeXml.elements(document, "*")) {
            for (String name : NAMES) {
                if (element.hasAttribute(name) && byName.put(element.getAttribute(name), element) != null) {
                    ambiguous = true;
                }
            }
        }
    }

    boolean areAmbiguous() {
        return ambiguous;
    }

    /** References into the container as they are written. */
    Set<String> files() {
        Set<String> files = new HashSet<>();
        for (Element reference : SafeXml.elements(document, "Reference")) {
            String uri = reference.getAttribute("URI");
            if (!uri.isEmpty() && !uri.startsWith(WITHIN)) {
                files.add(uri);
            }
        }
        return files;
    }

    /** Types of files, by name, as the signers name them. */
    Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        for (Element format : SafeXml.elements(document, "DataObjectFormat")) {
            String about = format.getAttribute("ObjectReference");
            Element reference = about.startsWith(WITHIN) ? byName.get(about.substring(1)) : null;
            List<Element> type = SafeXml.elements(format, "MimeType");
            String uri = reference == null ? "" : reference.getAttribute("URI");
            if (!uri.isEmpty() && !uri.startsWith(WITHIN) && type.size() == 1) {
                types.put(FileReferences.name(uri), type.get(0).getTextContent().strip());
            }
        }
        return types;
    }
}
