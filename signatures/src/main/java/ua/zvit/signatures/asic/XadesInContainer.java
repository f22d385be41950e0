package ua.zvit.signatures.asic;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.validation.XMLDocumentAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
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
        Optional<SignatureProblem> objection = objection(document);
        if (objection.isPresent()) {
            String algorithm = objection.get().arguments().get(0).toString();
            return new FoundInContainer(List.of(unread(algorithm, objection.get())), Set.copyOf(archive.documents()));
        }
        return examine(new InMemoryDocument(xml, name));
    }

    private FoundInContainer examine(DSSDocument signatures) {
        XMLDocumentAnalyzer analyzer = new XMLDocumentAnalyzer(signatures);
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        analyzer.setDetachedContents(archive.documents().stream()
                .map(name -> (DSSDocument) new InMemoryDocument(archive.content(name), name))
                .toList());
        List<SignatureFacts> facts = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        try {
            for (AdvancedSignature signature : analyzer.getSignatures()) {
                XadesSignature found = new XadesSignature(signature, archive.documents(), material);
                facts.add(found.facts());
                covered.addAll(found.covered());
            }
        } catch (DSSException | IllegalArgumentException | NullPointerException e) {
            facts.add(unread("XAdES", SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED)));
        }
        return new FoundInContainer(facts, covered);
    }

    private SignatureFacts unread(String algorithm, SignatureProblem problem) {
        return new SignatureFacts(null, algorithm, SigningTime.claimed(null), List.of(problem), material);
    }

    private Optional<SignatureProblem> objection(Document document) {
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
