package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.Roles;

/**
 * Seals an adopted report in the archive: its document, signatures, data, history and the manifest of all become a
 * package, chained to the one before. A step of the approval process, in its transaction.
 */
@Stateless
public class SealReport {
    private Ledger ledger;
    private PackageContents contents;
    private NomenclatureRepository nomenclature;
    private ReportProgress progress;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected SealReport() {}

    @Inject
    public SealReport(
            Ledger ledger,
            PackageContents contents,
            NomenclatureRepository nomenclature,
            ReportProgress progress,
            OrganisationQueries organisation,
            AuditTrail audit) {
        this.ledger = ledger;
        this.contents = contents;
        this.nomenclature = nomenclature;
        this.progress = progress;
        this.organisation = organisation;
        this.audit = audit;
    }

    /**
     * @throws ua.zvit.shared.ZvitException {@code REPORT-STATE} unless the report is adopted; {@code FIGURES-DIFFER} with
     *     a fault for each figure of the document that is not the data's
     */
    @RolesAllowed(Roles.COUNCIL)
    public void seal(long reportId) {
        progress.archive(reportId);
        CouncilSummary council = organisation.council();
        NomenclatureItem item = nomenclature.ofAnnualReports(council.id());
        ReportDetails report = contents.report(reportId);
        List<PackedFile> files = contents.files(report);
        Manifest manifest = new Manifest(
                council.code(),
                council.name(),
                facts(report),
                item.facts(),
                1,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                Manifest.lines(files));
        ArchivedPackage sealed =
                ledger.add(new Provenance(council.id(), reportId, null, item.id(), null), manifest, files);
        audit.record(
                PackageHistory.subject(sealed.id()), "sealed", sealed.link().packageHash(), null);
    }

    private static ReportFacts facts(ReportDetails report) {
        return new ReportFacts(
                report.programme(),
                report.period(),
                report.decision().number(),
                report.decision().date(),
                report.plan(),
                report.actual(),
                report.edition().number());
    }
}
