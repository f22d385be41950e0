package ua.zvit.signatures.pdf;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.ValidationMaterial;

/** A PDF with its signatures, oldest first, and with the document time stamps that cover them. */
public final class PdfFile {

    private static final int HEADER_WITHIN = 1024;
    private static final int MAXIMUM_SIGNATURES = 50;

    private final byte[] file;
    private final byte[] content;

    /**
     * A PDF to examine.
     *
     * @param content the PDF that was given out to be signed; null when there is nothing to compare with
     */
    public PdfFile(byte[] file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /** Whether a file begins like a PDF; cheap, and no promise. */
    public static boolean looksLikePdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    public List<SignatureFacts> signatures(ValidationMaterial configured) throws UnreadableFile {
        PackedStreams.assertBounded(file);
        try (PdfBoxDocumentReader reader = new PdfBoxDocumentReader(new InMemoryDocument(file))) {
            return examine(reader, configured);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    private List<SignatureFacts> examine(PdfBoxDocumentReader reader, ValidationMaterial configured)
            throws UnreadableFile {
        List<PDSignature> dictionaries = reader.getPDDocument().getSignatureDictionaries().stream()
                .sorted(Comparator.comparingLong(PdfFile::end))
                .limit(MAXIMUM_SIGNATURES)
                .toList();
        ValidationMaterial material =
                new ValidationDictionary(reader.getPDDocument()).material().and(configured);
        DocumentStamps stamps = DocumentStamps.in(dictionaries, file, material);
        LaterChanges changes = new LaterChanges(reader, file);
        List<SignatureProblem> aboutContent = aboutContent(changes);
        Set<Object> signers = new HashSet<>();
        List<SignatureFacts> facts = new ArrayList<>();
        for (PDSignature dictionary : dictionaries) {
            if (!DocumentStamps.isStamp(dictionary)) {
                new PdfSignature(dictionary, file, material)
                        .examine(changes, stamps).stream()
                                .map(found -> found.with(aboutContent))
                                .map(found -> found.signer() == null || signers.add(found.signer())
                                        ? found
                                        : found.with(List.of(SignatureProblem.of(ProblemCode.SIGNATURE_REPEATED))))
                                .forEach(facts::add);
            }
        }
        if (facts.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_SIGNED);
        }
        return facts;
    }

    private List<SignatureProblem> aboutContent(LaterChanges changes) {
        if (content == null) {
            return List.of();
        }
        SignatureProblem differs = SignatureProblem.of(ProblemCode.CONTENT_DIFFERS);
        boolean kept =
                content.length <= file.length && Arrays.equals(content, 0, content.length, file, 0, content.length);
        return kept
                ? changes.since(content).map(change -> List.of(differs, change)).orElse(List.of())
                : List.of(differs);
    }

    private static long end(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range == null || range.length < 4 ? Long.MAX_VALUE : (long) range[2] + range[3];
    }
}
