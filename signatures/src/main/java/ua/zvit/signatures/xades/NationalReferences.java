package ua.zvit.signatures.xades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.Manifest;
import org.apache.xml.security.signature.Reference;
import org.apache.xml.security.signature.XMLSignatureInput;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.cms.AlgorithmStrength;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;

/**
 * The references of one signature, each compared with the digest of what it leads to. Apache Santuario finds the part and
 * writes it canonically; the digest is computed here, national ones with each table that signers use.
 */
final class NationalReferences {

    static {
        Init.init();
    }

    private final Element signature;
    private final SignedFiles files;
    private final PublicKey key;

    /** @param key of the signer, for the table that it brings along; null when it is not known */
    NationalReferences(Element signature, SignedFiles files, PublicKey key) {
        this.signature = signature;
        this.files = files;
        this.key = key;
        nameElements(signature.getOwnerDocument());
    }

    /** What speaks against them, what breaks the signature first; remarks on weak digests come last. */
    Optional<SignatureProblem> problem() throws UnreadableFile {
        List<SignatureProblem> found = new ArrayList<>();
        for (Element reference : all()) {
            problem(reference).ifPresent(found::add);
        }
        return worst(found, Verdict.INVALID)
                .or(() -> found.stream()
                        .filter(problem -> problem.code() != ProblemCode.ALGORITHM_WEAK)
                        .findFirst())
                .or(() -> found.stream().findFirst());
    }

    /** The documents beside that the signature refers to. */
    List<String> covered() {
        return of(XmlParts.signedInfo(signature)).stream()
                .map(reference -> FileReferences.name(reference.getAttribute("URI")))
                .filter(files.documents()::contains)
                .distinct()
                .toList();
    }

    private static Optional<SignatureProblem> worst(List<SignatureProblem> found, Verdict effect) {
        return found.stream()
                .filter(problem -> problem.code().effect() == effect)
                .findFirst();
    }

    /** Those of the signature and those of the lists in it that these lead to. */
    private List<Element> all() {
        List<Element> own = of(XmlParts.signedInfo(signature));
        List<Element> all = new ArrayList<>(own);
        for (Element list : XmlParts.of(signature, "Object", "Manifest")) {
            boolean referredTo = own.stream()
                    .anyMatch(reference -> !list.getAttribute("Id").isEmpty()
                            && XadesReferences.name(reference.getAttribute("URI"))
                                    .equals(list.getAttribute("Id")));
            all.addAll(referredTo ? of(list) : List.of());
        }
        return all;
    }

    private static List<Element> of(Element list) {
        return XmlParts.of(list, "Reference");
    }

    private Optional<SignatureProblem> problem(Element reference) throws UnreadableFile {
        String uri = reference.getAttribute("URI");
        boolean within = reference.hasAttribute("URI") && XadesReferences.isWithin(uri);
        byte[] beside = within ? null : files.content(FileReferences.name(uri));
        if (!within && beside == null) {
            return Optional.of(files.missing(uri));
        }
        String method = XmlParts.first(reference, "DigestMethod")
                .map(found -> found.getAttribute("Algorithm"))
                .orElse("?");
        byte[] expected =
                XmlParts.first(reference, "DigestValue").map(XmlParts::unpacked).orElse(null);
        try {
            byte[] data = within ? new Part(reference).getReferencedBytes() : transformed(reference, beside);
            return digests(method, data)
                    .map(computed -> computed.stream().anyMatch(one -> Arrays.equals(one, expected))
                            ? weakness(method)
                            : Optional.of(files.changed(uri)))
                    .orElse(Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, method)));
        } catch (XMLSecurityException | IOException odd) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
    }

    private static byte[] transformed(Element reference, byte[] content)
            throws XMLSecurityException, IOException, UnreadableFile {
        Optional<Element> transforms = XmlParts.first(reference, "Transforms");
        if (transforms.isEmpty()) {
            return content;
        }
        if (XadesFile.looksLikeXml(content) && SafeXml.parseLarge(content).isEmpty()) {
            throw new UnreadableFile(
                    UnreadableFile.Reason.XML_UNSAFE, FileReferences.name(reference.getAttribute("URI")));
        }
        return new org.apache.xml.security.transforms.Transforms(transforms.get(), "")
                .performTransforms(new XMLSignatureInput(content))
                .getBytes();
    }

    /** The digest by each table that may have been used; empty when the algorithm is not known. */
    private Optional<List<byte[]>> digests(String method, byte[] data) {
        Optional<NationalDigest> national = NationalAlgorithms.digest(method);
        if (national.isPresent()) {
            return national.map(digest -> SubstitutionBox.candidates(key).stream()
                    .map(table -> digest.digest(data, table))
                    .toList());
        }
        return standard(method).map(name -> List.of(digest(name, data)));
    }

    /** Whether this is the certificate of that digest. */
    boolean matches(String method, byte[] expected, byte[] certificate) {
        return digests(method, certificate).stream()
                .flatMap(List::stream)
                .anyMatch(computed -> Arrays.equals(computed, expected));
    }

    private static Optional<SignatureProblem> weakness(String method) {
        return standard(method).flatMap(name -> AlgorithmStrength.ofDigest(name, name));
    }

    private static Optional<String> standard(String method) {
        return Arrays.stream(DigestAlgorithm.values())
                .filter(algorithm -> method.equals(algorithm.getUri()))
                .map(DigestAlgorithm::getJavaName)
                .findFirst();
    }

    private static byte[] digest(String name, byte[] data) {
        try {
            return MessageDigest.getInstance(name, Providers.bouncyCastle()).digest(data);
        } catch (GeneralSecurityException unknown) {
            return new byte[0];
        }
    }

    /** Lets Santuario find elements by their names; that each is given once was seen to before. */
    private static void nameElements(Document document) {
        for (Element element : SafeXml.elements(document, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (XadesReferences.isName(attribute)) {
                    element.setIdAttributeNode(attribute, true);
                }
            }
        }
    }

    /** A reference into the file, as Santuario reads it with all its precautions. */
    private static final class Part extends Reference {
        Part(Element reference) throws XMLSecurityException {
            super(reference, "", new Manifest(reference.getOwnerDocument()), true);
        }
    }
}
