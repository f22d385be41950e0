package ua.zvit.signatures.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.pdf.syntax.PdfHistory;
import ua.zvit.signatures.pdf.syntax.PdfObjects;

/** A PDF with its signatures, oldest first, and with the document time stamps that cover them. */
public final class PdfFile {

    private static final int HEADER_WITHIN = 1024;
    private static final int MAXIMUM_SIGNATURES = 50;
    private static final long MAXIMUM_COVERED = 1024L * 1024 * 1024;

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
        try {
            PdfObjects finished = PdfHistory.finished(file);
            requireOpen(finished);
            return examine(finished, configured);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile(Reason.BROKEN, e);
        }
    }

    /** A document that is only protected from changes opens without a password, and can be examined. */
    private void requireOpen(PdfObjects finished) throws UnreadableFile {
        if (finished.trailer().has("Encrypt")) {
            try (PDDocument opened = Loader.loadPDF(file)) {
                opened.getDocument();
            } catch (IOException locked) {
                throw new UnreadableFile(Reason.ENCRYPTED, locked);
            }
        }
    }

    private List<SignatureFacts> examine(PdfObjects finished, ValidationMaterial configured)
            throws UnreadableFile, IOException {
        SignedFields fields = SignedFields.in(finished, file);
        if (fields.all().isEmpty()) {
            throw new UnreadableFile(finished.trailer().has("Encrypt") ? Reason.ENCRYPTED : Reason.NOT_SIGNED);
        }
        requireWithinBudget(fields.values());
        List<PdfSignatureValue> values = fields.values();
        ValidationMaterial material =
                new ValidationDictionary(finished).material().and(configured);
        DocumentStamps stamps = DocumentStamps.in(values, file, material);
        List<SignatureFacts> facts = new ArrayList<>();
        try (LaterChanges changes = LaterChanges.in(file, beginning(values))) {
            List<SignatureProblem> aboutContent = aboutContent(changes);
            for (SignedFields.Signed signed : fields.all()) {
                if (!signed.value().isStamp()) {
                    new PdfSignature(signed, file, material)
                            .examine(changes, stamps)
                            .forEach(found -> facts.add(found.with(aboutContent)));
                }
            }
        }
        if (facts.isEmpty()) {
            throw new UnreadableFile(Reason.NOT_SIGNED);
        }
        return repeated(facts);
    }

    private static List<SignatureFacts> repeated(List<SignatureFacts> facts) {
        Set<Object> signers = new HashSet<>();
        return facts.stream()
                .map(found -> found.signer() == null || signers.add(found.signer())
                        ? found
                        : found.with(List.of(SignatureProblem.of(ProblemCode.SIGNATURE_REPEATED))))
                .toList();
    }

    /** Every signature is computed over all that it covers, so many of them over a large file are too much. */
    private void requireWithinBudget(List<PdfSignatureValue> values) throws UnreadableFile {
        long covered = 0;
        for (PdfSignatureValue value : values) {
            covered += value.range(file).map(SignedRange::end).orElse(0);
        }
        if (values.size() > MAXIMUM_SIGNATURES || covered > MAXIMUM_COVERED) {
            throw new UnreadableFile(Reason.TOO_COMPLEX);
        }
    }

    /** The earliest revision that anything will be held against. */
    private int beginning(List<PdfSignatureValue> values) {
        int first = values.stream()
                .flatMap(value -> value.range(file).stream())
                .mapToInt(SignedRange::end)
                .min()
                .orElse(file.length);
        return content != null && isKept() ? Math.min(first, content.length) : first;
    }

    private List<SignatureProblem> aboutContent(LaterChanges changes) {
        if (content == null) {
            return List.of();
        }
        SignatureProblem differs = SignatureProblem.of(ProblemCode.CONTENT_DIFFERS);
        return isKept()
                ? changes.since(content.length, SignedPermissions.none())
                        .map(change -> List.of(differs, change))
                        .orElse(List.of())
                : List.of(differs);
    }

    private boolean isKept() {
        return content.length <= file.length && Arrays.equals(content, 0, content.length, file, 0, content.length);
    }
}
