package ua.zvit.signatures.xades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.validation.XAdESSignature;
import eu.europa.esig.dss.xades.validation.XMLDocumentAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * The XAdES signatures of one XML file, read by EU DSS. Before DSS sees the file, what it may make a verifier do is
 * limited: no document types, only known transforms, references only to what is given. Signatures by national algorithms,
 * which DSS does not know, are found by it and read without it.
 */
public final class XadesSignatures {

    private static final int MAXIMUM_REFERENCES = 200;
    private static final int MAXIMUM_SIGNATURES = 50;

    private final Document document;
    private final DSSDocument file;
    private final XadesReferences references;
    private final SignedFiles files;
    private final ValidationMaterial material;

    XadesSignatures(Document document, DSSDocument file, SignedFiles files, ValidationMaterial material) {
        this.document = document;
        this.file = file;
        this.references = new XadesReferences(document);
        this.files = files;
        this.material = material;
    }

    /**
     * Reads the signature file of a container.
     *
     * @throws UnreadableFile when it is no XML, or such that nobody should read it
     */
    public static XadesSignatures in(byte[] xml, String name, SignedFiles files, ValidationMaterial material)
            throws UnreadableFile {
        Document document =
                SafeXml.parse(xml, name).orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.XML_UNSAFE, name));
        return new XadesSignatures(document, new InMemoryDocument(xml, name), files, material);
    }

    /** @return types of files, by name, as the signers name them; empty where nothing in the file can be believed */
    public Map<String, String> types() {
        return objection().isPresent() ? Map.of() : references.types();
    }

    /** @return one for each signature, countersignatures behind what they sign; never null */
    public List<SignatureFacts> facts() throws UnreadableFile {
        return facts((signature, all, facts) -> facts);
    }

    /** What else is to tell of a signature, by its place in the file and that of all that are verified. */
    interface More {
        SignatureFacts about(Element signature, List<Element> all, SignatureFacts facts);
    }

    List<SignatureFacts> facts(More more) throws UnreadableFile {
        Optional<SignatureProblem> objection = objection();
        return objection.isPresent() ? List.of(refused(objection.get())) : examined(more);
    }

    private SignatureFacts refused(SignatureProblem objection) {
        List<Object> named = objection.arguments();
        String algorithm = named.isEmpty() ? "XAdES" : named.get(0).toString();
        List<String> claimed = references.files().stream()
                .map(FileReferences::name)
                .filter(files.documents()::contains)
                .toList();
        return unread(algorithm, objection).over(claimed);
    }

    private List<SignatureFacts> examined(More more) throws UnreadableFile {
        XMLDocumentAnalyzer analyzer = new XMLDocumentAnalyzer(file);
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        analyzer.setDetachedContents(contents());
        List<SignatureFacts> facts = new ArrayList<>();
        try {
            List<XAdESSignature> signatures = analyzer.getSignatures().stream()
                    .map(XAdESSignature.class::cast)
                    .toList();
            List<Element> all =
                    signatures.stream().map(XAdESSignature::getSignatureElement).toList();
            for (XAdESSignature signature : signatures) {
                addWithCountersignatures(
                        signature, null, facts, found -> more.about(signature.getSignatureElement(), all, found));
            }
        } catch (DSSException | IllegalArgumentException | NullPointerException e) {
            facts.add(unread("XAdES", SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED)));
        }
        return facts;
    }

    private void addWithCountersignatures(
            XAdESSignature signature,
            SignatureFacts about,
            List<SignatureFacts> facts,
            UnaryOperator<SignatureFacts> more)
            throws UnreadableFile {
        if (facts.size() >= MAXIMUM_SIGNATURES) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX);
        }
        SignatureFacts own = read(signature);
        if (about == null) {
            own = more.apply(own);
        } else {
            String name = about.signer() == null ? "?" : Certificates.holder(about.signer());
            own = own.with(List.of(SignatureProblem.of(ProblemCode.COUNTER_SIGNATURE, name)));
        }
        facts.add(own);
        for (AdvancedSignature counter : signature.getCounterSignatures()) {
            addWithCountersignatures((XAdESSignature) counter, own, facts, more);
        }
    }

    private SignatureFacts read(XAdESSignature signature) throws UnreadableFile {
        return NationalAlgorithms.areIn(signature.getSignatureElement())
                ? new NationalSignature(signature.getSignatureElement(), files, material).facts()
                : new XadesSignature(signature, files, material).facts();
    }

    /** Each under the name by which DSS will look for it; DSS takes a plus sign for a blank. */
    private List<DSSDocument> contents() {
        Map<String, DSSDocument> contents = new LinkedHashMap<>();
        for (String uri : references.files()) {
            byte[] content = files.content(FileReferences.name(uri));
            if (content != null) {
                String sought = DSSUtils.decodeURI(uri);
                contents.putIfAbsent(sought, new InMemoryDocument(content, sought));
            }
        }
        byte[] unnamed = files.content("");
        if (unnamed != null) {
            contents.put("", new InMemoryDocument(unnamed));
        }
        return List.copyOf(contents.values());
    }

    private SignatureFacts unread(String algorithm, SignatureProblem problem) {
        return new SignatureFacts(null, algorithm, SigningTime.claimed(null), List.of(problem), material);
    }

    private Optional<SignatureProblem> objection() {
        for (String uri : references.files()) {
            String name = FileReferences.name(uri);
            if (files.areComplete() && files.content(name) == null) {
                return Optional.of(files.missing(name));
            }
        }
        if (references.areAmbiguous()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        List<Element> all = SafeXml.elements(document, "Reference");
        if (all.size() > MAXIMUM_REFERENCES) {
            return unsupported("ds:Reference × " + all.size());
        }
        return Transforms.objection(document).flatMap(XadesSignatures::unsupported);
    }

    private static Optional<SignatureProblem> unsupported(String what) {
        return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, what));
    }
}
