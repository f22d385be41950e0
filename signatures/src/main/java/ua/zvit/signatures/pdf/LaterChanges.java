package ua.zvit.signatures.pdf;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;

/**
 * Compares a revision of a PDF with the finished file, object by object. The comparison is that of EU DSS; its verdict
 * is made stricter here: of what DSS takes for "filling in a form" only signature fields are let pass, since a report
 * has no other fields and a filled field can cover or replace what was signed. What may become of those is the matter
 * of {@link FieldChanges}.
 */
final class LaterChanges {

    private static final int DEEPEST = 200;

    private final PdfBoxDocumentReader finished;
    private final byte[] file;
    private final Map<Integer, Optional<SignatureProblem>> known = new HashMap<>();

    LaterChanges(PdfBoxDocumentReader finished, byte[] file) {
        this.finished = finished;
        this.file = file;
    }

    /**
     * What was changed since the revision against the rules; empty when nothing was. What was given out to be signed and
     * what the last signature before covers are mostly the same revision, which is compared once.
     *
     * @param revision the beginning of the file, byte for byte
     */
    Optional<SignatureProblem> since(byte[] revision) {
        return known.computeIfAbsent(revision.length, length -> compared(revision));
    }

    private Optional<SignatureProblem> compared(byte[] revision) {
        try (PdfBoxDocumentReader signed = new PdfBoxDocumentReader(new InMemoryDocument(revision))) {
            return forbidden(signed)
                    .map(change -> SignatureProblem.of(ProblemCode.PDF_ALTERED_AFTER_SIGNING, change))
                    .or(() -> new FieldChanges(signed.getPDDocument(), revision.length, finished.getPDDocument(), file)
                            .forbidden());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(SignatureProblem.of(ProblemCode.PDF_CHANGES_UNREADABLE));
        }
    }

    private Optional<String> forbidden(PdfBoxDocumentReader signed) {
        boolean pages = !new DefaultPdfDifferencesFinder()
                .getPagesDifferences(signed, finished)
                .isEmpty();
        if (pages) {
            return Optional.of("Pages");
        }
        if (new RedefinedContent(finished.getPDDocument()).existsSince(signed.getPDDocument())) {
            return Optional.of("Contents");
        }
        DefaultPdfObjectModificationsFinder finder = new DefaultPdfObjectModificationsFinder();
        finder.setMaximumObjectVerificationDeepness(DEEPEST);
        PdfObjectModifications found = finder.find(signed, finished);
        return Stream.of(
                        found.getUndefinedChanges(),
                        found.getAnnotCreationChanges(),
                        found.getFormFillInAndSignatureCreationChanges())
                .flatMap(List::stream)
                .filter(change -> !SigningTraces.include(change))
                .map(change -> String.join("/", change.getObjectTree().getKeyChain()))
                .findFirst();
    }
}
