package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.packing.CanonicalJson;
import ua.zvit.archive.packing.DataSchema;
import ua.zvit.archive.packing.EvidenceData;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.HistoryData;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.evidence.EvidenceQueries;
import ua.zvit.report.export.ReportData;
import ua.zvit.report.values.ReportDetails;

/** Gathers what goes into the package of an adopted report. */
@ApplicationScoped
class PackageContents {
    private ReportQueries reports;
    private SignatureFiles signatures;
    private ProvenFigures figures;
    private OrganisationQueries organisation;
    private EvidenceQueries evidence;

    protected PackageContents() {}

    @Inject
    PackageContents(
            ReportQueries reports,
            SignatureFiles signatures,
            ProvenFigures figures,
            OrganisationQueries organisation,
            EvidenceQueries evidence) {
        this.reports = reports;
        this.signatures = signatures;
        this.figures = figures;
        this.organisation = organisation;
        this.evidence = evidence;
    }

    ReportDetails report(long reportId) {
        return reports.settled(reportId);
    }

    /** @throws ua.zvit.shared.ZvitException {@code FIGURES-DIFFER} */
    List<PackedFile> files(ReportDetails report) {
        byte[] pdf = signatures.document(report.id());
        figures.require(pdf, report);
        List<PackedFile> files = new ArrayList<>(files(
                pdf,
                signatures.of(report.id(), pdf),
                CanonicalJson.bytes(ReportData.of(organisation.council(), report)),
                reports.history(report.id())));
        files.addAll(evidence(report));
        return files;
    }

    /** What stood at the measures: the list, and where the council wants it the files; nothing where there is none. */
    private List<PackedFile> evidence(ReportDetails report) {
        if (report.entries().stream().noneMatch(entry -> entry.evidence() > 0)) {
            return List.of();
        }
        return organisation.council().archivesEvidence()
                ? EvidenceData.packed(evidence.files(report.id()))
                : EvidenceData.listed(evidence.ofReport(report.id()));
    }

    /** The files of a package in the order of its manifest. */
    static List<PackedFile> files(byte[] pdf, List<PackedFile> signatures, byte[] data, List<HistoryEntry> history) {
        List<PackedFile> files = new ArrayList<>();
        files.add(document(pdf));
        files.addAll(signatures);
        files.add(PackedFile.json("data.json", FileRole.DATA, data));
        files.add(PackedFile.json(DataSchema.NAME, FileRole.SCHEMA, DataSchema.bytes()));
        files.add(PackedFile.json("history.json", FileRole.HISTORY, HistoryData.of(history)));
        return files;
    }

    static PackedFile document(byte[] pdf) {
        return new PackedFile("document.pdf", FileRole.DOCUMENT, "application/pdf", pdf);
    }
}
