package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.printing.DocumentFont;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.DocumentsIssued;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.document.SignaturePlaces.Kind;
import ua.zvit.report.values.document.SignaturePlaces.Spot;
import ua.zvit.shared.DocumentDates;
import ua.zvit.shared.Messages;
import ua.zvit.signature.values.SignerRole;
import ua.zvit.signatures.chain.Certificates;
import ua.zvit.signatures.signing.VisibleField;

/**
 * What a signature shows on the page, in the language of the document. The head's stands where a hand would have signed;
 * the first signature after adoption brings in the stamp of approval, as nothing may be put into a signed document but
 * together with a signature.
 */
@ApplicationScoped
public class VisibleSignatureText {
    /** Fits into the place of itself when it is too large for it. */
    private static final float FONT_SIZE = 9;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String DEMO = "document.field.demo";

    private DocumentsIssued documents;
    private ReportQueries reports;
    private OrganisationQueries organisation;

    protected VisibleSignatureText() {}

    @Inject
    public VisibleSignatureText(DocumentsIssued documents, ReportQueries reports, OrganisationQueries organisation) {
        this.documents = documents;
        this.reports = reports;
        this.organisation = organisation;
    }

    /** @return empty where the form has no place, or where the place shows what it should already */
    Optional<VisibleField> of(SignableDocument document, SignerRole role, X509Certificate certificate, Instant time) {
        if (role == SignerRole.HEAD) {
            return field(document, Kind.SIGNATURE, signed(certificate, time));
        }
        return document.showsDecision()
                ? Optional.empty()
                : field(document, Kind.APPROVAL, stamp(document, certificate, time));
    }

    private Optional<VisibleField> field(SignableDocument document, Kind kind, String text) {
        return documents
                .places(document.issued().reportId(), document.issued().id())
                .spot(kind)
                .map(spot -> field(spot, text));
    }

    private static VisibleField field(Spot spot, String text) {
        return new VisibleField(
                spot.page(), spot.x(), spot.y(), spot.width(), spot.height(), text, DocumentFont.bytes(), FONT_SIZE);
    }

    private String stamp(SignableDocument document, X509Certificate certificate, Instant time) {
        Decision decision = reports.decision(document.issued().reportId());
        String text = words(
                "document.field.stamp",
                organisation.council().decisionBody(),
                DocumentDates.inWords(decision.date()),
                decision.number(),
                Certificates.holder(certificate),
                certificate.getSerialNumber().toString(16),
                day(certificate.getNotAfter().toInstant()),
                day(time));
        return Certificates.isDemo(certificate) ? text + ", " + words(DEMO) : text;
    }

    private static String signed(X509Certificate certificate, Instant time) {
        String text = words(
                "document.field.signed",
                Certificates.holder(certificate),
                certificate.getSerialNumber().toString(16),
                day(certificate.getNotAfter().toInstant()),
                day(time));
        return Certificates.isDemo(certificate) ? text + "\n" + words(DEMO) : text;
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneId.systemDefault()).format(DAY);
    }

    private static String words(String key, Object... args) {
        return Messages.text(Messages.UKRAINIAN, key, args);
    }
}
