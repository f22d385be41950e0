package ua.zvit.report.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.document.DocumentRepository;
import ua.zvit.report.domain.document.DocumentVoid;
import ua.zvit.report.domain.document.IssuedDocument;
import ua.zvit.report.values.document.DocumentPurpose;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.report.values.document.SignaturePlaces;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** The documents that were issued of a report, void ones included; of the own council's reports only. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class DocumentsIssued {
    private DocumentRepository documents;
    private ReportAccess access;

    protected DocumentsIssued() {}

    @Inject
    public DocumentsIssued(DocumentRepository documents, ReportAccess access) {
        this.documents = documents;
        this.access = access;
    }

    /** @return all, oldest first */
    public List<IssuedSummary> of(long reportId) {
        access.require(reportId);
        return documents.summaries(reportId);
    }

    /** @return the document that holds and is or was to be signed: the newest that is not void and no reading copy */
    public Optional<IssuedSummary> current(long reportId) {
        return of(reportId).stream()
                .filter(document -> !document.isVoid() && document.purpose() != DocumentPurpose.READING_COPY)
                .reduce((older, newer) -> newer);
    }

    /** @return the copy for reading that goes along with the current document */
    public Optional<IssuedSummary> readingCopy(long reportId) {
        return of(reportId).stream()
                .filter(document -> !document.isVoid() && document.purpose() == DocumentPurpose.READING_COPY)
                .reduce((older, newer) -> newer);
    }

    /** @throws ZvitException {@code DOCUMENT-UNKNOWN} */
    public byte[] pdf(long reportId, long documentId) {
        return find(reportId, documentId).pdf();
    }

    /** @throws ZvitException {@code DOCUMENT-UNKNOWN} */
    public SignaturePlaces places(long reportId, long documentId) {
        return SignaturePlaces.read(find(reportId, documentId).places());
    }

    private IssuedDocument find(long reportId, long documentId) {
        access.require(reportId);
        return documents.find(reportId, documentId).orElseThrow(() -> new ZvitException(ErrorCode.DOCUMENT_UNKNOWN));
    }

    /** Makes void what holds, because the report is going to change. A step of the report, held by its caller. */
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN})
    public void makeVoid(long reportId, String reason) {
        documents.summaries(reportId).stream()
                .filter(document -> !document.isVoid())
                .forEach(document -> documents.add(new DocumentVoid(document.id(), reason)));
    }
}
