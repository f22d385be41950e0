package ua.zvit.signature.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.printing.DocumentFont;
import ua.zvit.report.DocumentsIssued;
import ua.zvit.report.ReportDetails.Decision;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SignaturePlaces.Kind;
import ua.zvit.report.SignaturePlaces.Spot;
import ua.zvit.shared.DocumentDates;
import ua.zvit.shared.Messages;
import ua.zvit.signature.Certificates;
import ua.zvit.signature.SignerRole;
import ua.zvit.signature.signing.VisibleField;

/**
 * What a signature shows on the page, in the language of the document. The head's stands where a hand would have signed;
 * the first signature after adoption brings in the stamp of approval, as nothing may be put into a signed document but
 * together with a signature.
 */
@ApplicationScoped
public class FieldLook {
    private static final float FONT_SIZE = 8;

    private DocumentsIssued documents;
    private ReportQueries reports;
    private OrganisationQueries organisation;

    protected FieldLook() {}

    @Inject
    public FieldLook(DocumentsIssued documents, ReportQueries reports, OrganisationQueries organisation) {
        this.documents = documents;
        this.reports = reports;
        this.organisation = organisation;
    }

    /** @return empty where the form has no place, or where the place shows what it should already */
    Optional<VisibleField> of(StandingDocument document, SignerRole role, X509Certificate certificate, Instant time) {
        if (role == SignerRole.HEAD) {
            return field(document, Kind.SIGNATURE, details(certificate, time));
        }
        return document.showsDecision()
                ? Optional.empty()
                : field(document, Kind.APPROVAL, stamp(document) + "\n" + details(certificate, time));
    }

    private Optional<VisibleField> field(StandingDocument document, Kind kind, String text) {
        return documents
                .places(document.issued().reportId(), document.issued().id())
                .spot(kind)
                .map(spot -> field(spot, text));
    }

    private static VisibleField field(Spot spot, String text) {
        return new VisibleField(
                spot.page(), spot.x(), spot.y(), spot.width(), spot.height(), text, DocumentFont.bytes(), FONT_SIZE);
    }

    private String stamp(StandingDocument document) {
        Decision decision = reports.report(document.issued().reportId()).decision();
        return words(
                "document.field.stamp",
                organisation.council().decisionBody(),
                DocumentDates.inWords(decision.date()),
                decision.number());
    }

    private static String details(X509Certificate certificate, Instant time) {
        ZoneId zone = ZoneId.systemDefault();
        String details = words(
                "document.field.signed",
                Certificates.holder(certificate),
                certificate.getSerialNumber().toString(16),
                DocumentDates.inWords(
                        LocalDate.ofInstant(certificate.getNotAfter().toInstant(), zone)),
                DocumentDates.inWords(LocalDate.ofInstant(time, zone)));
        return Certificates.isDemo(certificate) ? details + "\n" + words("document.field.demo") : details;
    }

    private static String words(String key, Object... args) {
        return Messages.text(Messages.UKRAINIAN, key, args);
    }
}
