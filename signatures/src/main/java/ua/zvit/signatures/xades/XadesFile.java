package ua.zvit.signatures.xades;

import eu.europa.esig.dss.model.InMemoryDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.ValidationMaterial;

/**
 * An XML file with signatures: in the document that they cover (enveloped), around it (enveloping), or beside it
 * (detached). What is in the file must be covered by one of them, for a reader shows it all.
 */
public final class XadesFile {

    private static final int BEGINNING = 256;

    private final byte[] file;
    private final byte[] content;
    private final Document document;

    /**
     * Reads the file.
     *
     * @param content what it is said to cover; null when there is nothing to compare with
     */
    public XadesFile(byte[] file, byte[] content) throws UnreadableFile {
        this.file = file;
        this.content = content;
        boolean speaksOfSignatures = new String(file, StandardCharsets.ISO_8859_1).contains(Transforms.XML_SIGNATURE);
        this.document = SafeXml.parseLarge(file)
                .orElseThrow(() -> speaksOfSignatures
                        ? new UnreadableFile(Reason.XML_UNSAFE, SafeXml.UNNAMED)
                        : new UnreadableFile(Reason.UNKNOWN_FORMAT));
        if (document.getElementsByTagNameNS(Transforms.XML_SIGNATURE, "Signature")
                        .getLength()
                == 0) {
            throw new UnreadableFile(Reason.NOT_SIGNED);
        }
    }

    /** Whether a file begins like XML; cheap, and no promise. */
    public static boolean looksLikeXml(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^[\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\u0000\\s]+", "")
                .startsWith("<");
    }

    /** Whether an XML signature covers something that lies beside it; false for any other file. */
    public static boolean isDetached(byte[] file) {
        try {
            return looksLikeXml(file) && new XadesFile(file, null).nameBeside() != null;
        } catch (UnreadableFile other) {
            return false;
        }
    }

    /** @return the documents that the file carries packed; empty for any other file */
    public static List<byte[]> packed(byte[] file) throws UnreadableFile {
        return InsideContent.packed(new XadesFile(file, null).document);
    }

    public List<SignatureFacts> signatures(ValidationMaterial configured) throws UnreadableFile {
        ContentBeside beside = new ContentBeside(nameBeside(), content);
        List<SignatureFacts> facts =
                new XadesSignatures(document, new InMemoryDocument(file), beside, configured).facts(this::withInside);
        if (facts.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_SIGNED);
        }
        return facts;
    }

    /** @return null when nothing beside is referred to, or more than one thing */
    private String nameBeside() {
        Set<String> names = new XadesReferences(document).files();
        long unnamed = SafeXml.elements(document, "Reference").stream()
                .filter(reference -> !reference.hasAttribute("URI"))
                .count();
        if (names.size() + unnamed != 1) {
            return null;
        }
        return unnamed == 1 ? "" : FileReferences.name(names.iterator().next());
    }

    private SignatureFacts withInside(Element signature, List<Element> all, SignatureFacts facts) {
        List<SignatureProblem> problems = new ArrayList<>(new XadesCoverage(signature, all).problems());
        boolean beside = content != null && nameBeside() != null;
        if (content != null && !beside && !new InsideContent(signature).is(content)) {
            problems.add(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS));
        }
        return facts.with(problems);
    }
}
