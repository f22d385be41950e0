package ua.zvit.signatures.asic;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.xades.FileReferences;
import ua.zvit.signatures.xades.SafeXml;

/**
 * A list of signed files (ETSI EN 319 162): which signature it belongs to and the digest of each file.
 *
 * @param name of the manifest in the archive
 * @param signature name of the signature file
 */
record AsicManifest(String name, String signature, List<Reference> references) {

    private static final int MAXIMUM_REFERENCES = 1000;

    /**
     * One signed file.
     *
     * @param type of its content as the signer names it; empty when it names none
     */
    record Reference(String file, String type, String digestAlgorithm, byte[] digest) {}

    /** Empty when the manifest cannot be read or breaks the rules. */
    static Optional<AsicManifest> read(String name, byte[] xml) throws UnreadableFile {
        return SafeXml.parse(xml, name).flatMap(document -> read(name, document));
    }

    private static Optional<AsicManifest> read(String name, Document document) {
        List<Element> signatures = SafeXml.elements(document, "SigReference");
        List<Element> files = SafeXml.elements(document, "DataObjectReference");
        if (signatures.size() != 1 || files.isEmpty() || files.size() > MAXIMUM_REFERENCES) {
            return Optional.empty();
        }
        List<Reference> references = new ArrayList<>();
        for (Element file : files) {
            Optional<Reference> reference = reference(file);
            if (reference.isEmpty()) {
                return Optional.empty();
            }
            references.add(reference.get());
        }
        return Optional.of(new AsicManifest(name, uri(signatures.get(0)), references));
    }

    private static Optional<Reference> reference(Element file) {
        List<Element> method = SafeXml.elements(file, "DigestMethod");
        List<Element> value = SafeXml.elements(file, "DigestValue");
        if (method.size() != 1 || value.size() != 1) {
            return Optional.empty();
        }
        try {
            byte[] digest = Base64.getMimeDecoder().decode(value.get(0).getTextContent());
            String type = file.getAttribute("MimeType");
            return Optional.of(new Reference(uri(file), type, method.get(0).getAttribute("Algorithm"), digest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String uri(Element element) {
        return FileReferences.name(element.getAttribute("URI"));
    }
}
