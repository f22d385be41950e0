package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.document.SignedEdition;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.SignatureRepository;

/** Puts together what was issued and what was signed. */
@ApplicationScoped
public class SignableDocuments implements SignedEdition {
    private DocumentsIssued documents;
    private SignatureRepository signatures;

    protected SignableDocuments() {}

    @Inject
    public SignableDocuments(DocumentsIssued documents, SignatureRepository signatures) {
        this.documents = documents;
        this.signatures = signatures;
    }

    /** @return the document that holds; empty before one is issued and after a return */
    public Optional<SignableDocument> find(long reportId) {
        return documents.current(reportId).map(issued -> signable(issued, signatures.of(reportId)));
    }

    @Override
    public Optional<byte[]> of(long reportId) {
        return documents.current(reportId).flatMap(issued -> newest(holding(issued, signatures.of(reportId))));
    }

    private SignableDocument signable(IssuedSummary issued, List<DocumentSignature> all) {
        List<DocumentSignature> holding = holding(issued, all);
        byte[] bytes = newest(holding).orElseGet(() -> documents.pdf(issued.reportId(), issued.id()));
        return new SignableDocument(issued, bytes, holding, all.size());
    }

    private static List<DocumentSignature> holding(IssuedSummary issued, List<DocumentSignature> all) {
        return all.stream()
                .filter(signature -> signature.documentId() == issued.id())
                .toList();
    }

    private static Optional<byte[]> newest(List<DocumentSignature> signatures) {
        return signatures.stream()
                .filter(SignableDocument::isInside)
                .reduce((older, newer) -> newer)
                .map(DocumentSignature::file);
    }
}
