package ua.zvit.report.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.report.access.ReportAccess;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.document.DocumentRepository;
import ua.zvit.report.domain.document.IssuedDocument;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.document.DocumentPurpose;
import ua.zvit.report.values.document.SignaturePlaces;
import ua.zvit.report.values.document.SignedBy;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Issues the official document of a report. Steps of the approval process, in its transaction. What the head has signed
 * is never printed anew: the very bytes go on to the council and into the archive.
 */
@Stateless
public class IssueDocument {
    private DocumentRepository documents;
    private DocumentsIssued issued;
    private ReportAccess access;
    private ReportRenderer renderer;

    protected IssueDocument() {}

    @Inject
    public IssueDocument(
            DocumentRepository documents, DocumentsIssued issued, ReportAccess access, ReportRenderer renderer) {
        this.documents = documents;
        this.issued = issued;
        this.access = access;
        this.renderer = renderer;
    }

    /**
     * The accepted report becomes the document that the (acting) head is to sign.
     *
     * @throws ZvitException {@code REPORT-STATE} unless the report waits for that signature; {@code DOCUMENT-LETTERS}, {@code
     *     FIGURES-DIFFER} when the document can't be printed as it ought to, see {@link ProvenDocument}
     */
    @RolesAllowed(Roles.ACTING_HEAD)
    public void issueForSignature(long reportId) {
        add(
                reportId,
                DocumentPurpose.FOR_SIGNATURE,
                renderer.printForSignature(standing(reportId, ReportStatus.SIGNING)));
    }

    /**
     * The adopted report gets its document, unless the head has signed one before.
     *
     * @throws ZvitException {@code REPORT-STATE} unless the report is adopted; {@code DOCUMENT-LETTERS}, {@code
     *     FIGURES-DIFFER} as for the head, also for a document that was issued before this was asked
     */
    @RolesAllowed(Roles.COUNCIL)
    public void issue(long reportId) {
        Report report = standing(reportId, ReportStatus.ADOPTED);
        issued.current(reportId)
                .ifPresentOrElse(
                        standing -> renderer.prove(issued.pdf(reportId, standing.id()), report),
                        () -> add(reportId, DocumentPurpose.ADOPTED, renderer.printAdopted(report)));
    }

    /**
     * Prints the adopted report with its stamp and the list of signatures for reading, beside a signed document that does
     * not show the decision.
     *
     * @throws ZvitException {@code REPORT-STATE} unless the report is adopted
     */
    @RolesAllowed(Roles.COUNCIL)
    public void issueReadingCopy(long reportId, List<SignedBy> signatures) {
        add(
                reportId,
                DocumentPurpose.READING_COPY,
                renderer.printForReading(standing(reportId, ReportStatus.ADOPTED), signatures));
    }

    private Report standing(long reportId, ReportStatus wanted) {
        Report report = access.lockedPrinted(reportId);
        if (report.status() != wanted) {
            throw new ZvitException(ErrorCode.REPORT_STATE);
        }
        return report;
    }

    private void add(long reportId, DocumentPurpose purpose, PrintedDocument printed) {
        String places = SignaturePlaces.of(printed.places()).written();
        documents.add(new IssuedDocument(reportId, purpose, printed.pdf(), places));
    }
}
