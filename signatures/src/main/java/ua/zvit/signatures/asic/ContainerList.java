package ua.zvit.signatures.asic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.xades.SafeXml;

/**
 * The list {@code META-INF/manifest.xml}, by which programs show what is in a container and open it. No signature covers
 * it, so it must agree with what is there and with what the signers say.
 */
final class ContainerList {

    private static final String NAME = "META-INF/manifest.xml";
    private static final String CONTAINER = "/";
    private static final Set<String> UNKNOWN = Set.of("application/octet-stream", "binary/octet-stream");

    private final AsicArchive archive;

    ContainerList(AsicArchive archive) {
        this.archive = archive;
    }

    /**
     * What in the list is not so.
     *
     * @param signed types of documents by name, as each signature file names them
     */
    List<SignatureProblem> problems(List<Map<String, String>> signed) throws UnreadableFile {
        byte[] xml = archive.content(NAME);
        if (xml == null) {
            return List.of();
        }
        Optional<Document> document = SafeXml.parse(xml, NAME);
        return document.isPresent()
                ? problems(types(document.get()), signed)
                : List.of(SignatureProblem.of(ProblemCode.CONTAINER_MANIFEST_UNREADABLE, NAME));
    }

    private List<SignatureProblem> problems(Map<String, String> listed, List<Map<String, String>> signed) {
        List<SignatureProblem> problems = new ArrayList<>();
        Set<String> differing = new HashSet<>(listed.keySet());
        differing.removeAll(archive.documents());
        archive.documents().stream().filter(name -> !listed.containsKey(name)).forEach(differing::add);
        differing.stream()
                .sorted()
                .map(name -> SignatureProblem.of(ProblemCode.CONTAINER_MANIFEST_DIFFERS, name))
                .forEach(problems::add);
        for (Map<String, String> types : signed) {
            types.forEach((name, type) -> {
                String other = listed.getOrDefault(name, type);
                if (!bare(other).isEmpty()
                        && !bare(type).isEmpty()
                        && !bare(other).equals(bare(type))) {
                    problems.add(SignatureProblem.of(ProblemCode.CONTAINER_TYPE_DIFFERS, name));
                }
            });
        }
        return problems.stream().distinct().toList();
    }

    /** Without what is beside the type, such as the encoding; what says that it does not know the type says nothing. */
    private static String bare(String type) {
        String bare = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return UNKNOWN.contains(bare) ? "" : bare.equals("text/xml") ? "application/xml" : bare;
    }

    /** Without the container itself and its own files. */
    private static Map<String, String> types(Document document) {
        Map<String, String> types = new HashMap<>();
        for (Element entry : SafeXml.elements(document, "file-entry")) {
            String name = attribute(entry, "full-path");
            boolean own = name.equals(CONTAINER) || name.startsWith("META-INF/") || name.equals("mimetype");
            if (!own && !name.endsWith("/")) {
                types.put(name, attribute(entry, "media-type"));
            }
        }
        return types;
    }

    private static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (name.equals(element.getAttributes().item(i).getLocalName())) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }
}
