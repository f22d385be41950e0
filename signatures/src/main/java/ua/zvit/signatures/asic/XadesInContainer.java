package ua.zvit.signatures.asic;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.validation.XMLDocumentAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.Certificates;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;

/**
 * XAdES in a container, read by EU DSS. Before DSS sees the file, what it may make a verifier do is limited: no
 * document types, only plain transforms, references only into the container. National algorithms are not known to DSS
 * in XML and are told as such.
 */
final class XadesInContainer {

    private static final String PLAIN_TRANSFORMS = "http://www\\.w3\\.org/(TR/2001/REC-xml-c14n-20010315|"
            + "2001/10/xml-exc-c14n|2006/12/xml-c14n11|2000/09/xmldsig)(#.*)?";
    private static final String NATIONAL = "1.2.804.2.1.1.1";
    private static final int MAXIMUM_REFERENCES = 200;
    private static final int MAXIMUM_SIGNATURES = 50;

    private final AsicArchive archive;
    private final ValidationMaterial material;

    XadesInContainer(AsicArchive archive, ValidationMaterial material) {
        this.archive = archive;
        this.material = material;
    }

    FoundInContainer examine(String name) throws UnreadableFile {
        byte[] xml = archive.content(name);
        Document document =
                SafeXml.parse(xml, name).orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.XML_UNSAFE, name));
        XadesReferences references = new XadesReferences(document);
        Optional<SignatureProblem> objection = objection(document, references);
        if (objection.isPresent()) {
            List<Object> named = objection.get().arguments();
            String algorithm = named.isEmpty() ? "XAdES" : named.get(0).toString();
            List<String> claimed = references.files().stream()
                    .map(FileReferences::name)
                    .filter(archive.documents()::contains)
                    .toList();
            return FoundInContainer.of(
                    List.of(unread(algorithm, objection.get()).over(claimed)));
        }
        return new FoundInContainer(examine(new InMemoryDocument(xml, name), references.files()), references.types());
    }

    private List<SignatureFacts> examine(DSSDocument signatures, Set<String> files) throws UnreadableFile {
        XMLDocumentAnalyzer analyzer = new XMLDocumentAnalyzer(signatures);
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        analyzer.setDetachedContents(contents(files));
        List<SignatureFacts> facts = new ArrayList<>();
        try {
            for (AdvancedSignature signature : analyzer.getSignatures()) {
                addWithCountersignatures(signature, null, facts);
            }
        } catch (DSSException | IllegalArgumentException | NullPointerException e) {
            facts.add(unread("XAdES", SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED)));
        }
        return facts;
    }

    private void addWithCountersignatures(AdvancedSignature signature, SignatureFacts about, List<SignatureFacts> facts)
            throws UnreadableFile {
        if (facts.size() >= MAXIMUM_SIGNATURES) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX);
        }
        XadesSignature found = new XadesSignature(signature, archive.documents(), material);
        SignatureFacts own = found.facts();
        if (about != null) {
            String name = about.signer() == null ? "?" : Certificates.holder(about.signer());
            own = own.with(List.of(SignatureProblem.of(ProblemCode.COUNTER_SIGNATURE, name)));
        }
        facts.add(own);
        for (AdvancedSignature counter : signature.getCounterSignatures()) {
            addWithCountersignatures(counter, own, facts);
        }
    }

    /** Each under the name by which DSS will look for it; DSS takes a plus sign for a blank. */
    private List<DSSDocument> contents(Set<String> files) {
        Map<String, DSSDocument> contents = new LinkedHashMap<>();
        for (String uri : files) {
            byte[] content = archive.content(FileReferences.name(uri));
            if (content != null) {
                String sought = DSSUtils.decodeURI(uri);
                contents.putIfAbsent(sought, new InMemoryDocument(content, sought));
            }
        }
        return List.copyOf(contents.values());
    }

    private SignatureFacts unread(String algorithm, SignatureProblem problem) {
        return new SignatureFacts(null, algorithm, SigningTime.claimed(null), List.of(problem), material);
    }

    private Optional<SignatureProblem> objection(Document document, XadesReferences referred) {
        for (String uri : referred.files()) {
            if (archive.content(FileReferences.name(uri)) == null) {
                return Optional.of(SignatureProblem.of(ProblemCode.CONTAINER_FILE_MISSING, FileReferences.name(uri)));
            }
        }
        if (referred.areAmbiguous()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        for (Element method : SafeXml.elements(document, "SignatureMethod")) {
            if (method.getAttribute("Algorithm").contains(NATIONAL)) {
                return unsupported(method.getAttribute("Algorithm"));
            }
        }
        for (Element transform : SafeXml.elements(document, "Transform")) {
            if (!transform.getAttribute("Algorithm").matches(PLAIN_TRANSFORMS)) {
                return unsupported(transform.getAttribute("Algorithm"));
            }
        }
        List<Element> references = SafeXml.elements(document, "Reference");
        return references.size() > MAXIMUM_REFERENCES
                ? unsupported("ds:Reference × " + references.size())
                : Optional.empty();
    }

    private static Optional<SignatureProblem> unsupported(String what) {
        return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, what));
    }
}
