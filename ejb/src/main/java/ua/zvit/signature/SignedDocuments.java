package ua.zvit.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.shared.Roles;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.SignatureRepository;
import ua.zvit.signature.values.SignedFile;

/** Documents and signatures of a report as the archive takes them. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class SignedDocuments {
    private SignatureRepository signatures;
    private DocumentsIssued documents;
    private PrintReport print;

    protected SignedDocuments() {}

    @Inject
    public SignedDocuments(SignatureRepository signatures, DocumentsIssued documents, PrintReport print) {
        this.signatures = signatures;
        this.documents = documents;
        this.print = print;
    }

    /** @return all signatures in the order of signing, void ones marked, each with the bytes it covers */
    public List<SignedFile> of(long reportId) {
        Map<Long, byte[]> issued = new HashMap<>();
        Map<Long, Boolean> voided = new HashMap<>();
        for (IssuedSummary document : documents.of(reportId)) {
            issued.put(document.id(), documents.pdf(reportId, document.id()));
            voided.put(document.id(), document.isVoid());
        }
        Map<Integer, byte[]> files = new HashMap<>();
        List<DocumentSignature> all = signatures.of(reportId);
        all.forEach(signature -> files.put(signature.number(), signature.file()));
        return all.stream()
                .map(signature -> new SignedFile(
                        signature.role().name(),
                        signature.format().label(),
                        signature.fileName(),
                        signature.file(),
                        signature.overNumber() == null
                                ? issued.get(signature.documentId())
                                : files.get(signature.overNumber()),
                        signature.validation(),
                        signature.signedAt(),
                        signature.signer(),
                        voided.get(signature.documentId())))
                .toList();
    }

    /** @return the official PDF with the signatures that were put into it */
    public byte[] finalPdf(long reportId) {
        return print.pdf(reportId);
    }

    /**
     * @return the copy printed with stamp and decision; there is one only where the signed PDF does not show the
     *     decision itself
     */
    public Optional<byte[]> readingCopy(long reportId) {
        return documents.readingCopy(reportId).map(copy -> documents.pdf(reportId, copy.id()));
    }
}
