package ua.zvit.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.report.document.IssueDocument;
import ua.zvit.report.values.document.SignedBy;
import ua.zvit.shared.Roles;
import ua.zvit.signature.collection.SignableDocument;
import ua.zvit.signature.collection.SignableDocuments;
import ua.zvit.signature.collection.SignatureCollector;

/**
 * Finishes the document of an adopted report before it goes into the archive: puts the council's seal where it is
 * wanted, and prints a copy for reading where the signed PDF can't show the decision. A step of the approval process, in
 * its transaction.
 */
@Stateless
public class FinishDocument {
    private OrganisationQueries organisation;
    private SignableDocuments documents;
    private SignatureCollector collector;
    private IssueDocument issue;

    protected FinishDocument() {}

    @Inject
    public FinishDocument(
            OrganisationQueries organisation,
            SignableDocuments documents,
            SignatureCollector collector,
            IssueDocument issue) {
        this.organisation = organisation;
        this.documents = documents;
        this.collector = collector;
        this.issue = issue;
    }

    /** @throws ua.zvit.shared.ZvitException {@code SIGNATURE-NO-SEAL} and other codes of the kind */
    @RolesAllowed(Roles.COUNCIL)
    public void finish(long reportId) {
        SigningRules rules = organisation.signingRules();
        if (rules.councilSeal()) {
            CouncilSummary council = organisation.council();
            collector.seal(reportId, new AuthorisedSigner(council.name(), council.name(), null, rules.edrpou()));
        }
        documents
                .find(reportId)
                .filter(document -> !document.showsDecision())
                .ifPresent(document -> issue.issueReadingCopy(reportId, listed(document)));
    }

    private static List<SignedBy> listed(SignableDocument document) {
        return document.signatures().stream()
                .map(signature -> new SignedBy(
                        signature.position(),
                        signature.signer(),
                        LocalDate.ofInstant(signature.signedAt(), ZoneId.systemDefault())))
                .toList();
    }
}
