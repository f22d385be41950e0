package ua.zvit.archive.copies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.ledger.Ledger;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.packing.CopyFacts;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.archive.values.CopyDetails.Source;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.CouncilSummary;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Money;

/** Makes the package of a copy of a former report and gives it its place in the chain. */
@ApplicationScoped
class CopyPackage {
    private Ledger ledger;
    private NomenclatureRepository nomenclature;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected CopyPackage() {}

    @Inject
    CopyPackage(
            Ledger ledger,
            NomenclatureRepository nomenclature,
            OrganisationQueries organisation,
            AuditTrail audit,
            Caller caller) {
        this.ledger = ledger;
        this.nomenclature = nomenclature;
        this.organisation = organisation;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param programme of the council, when it has one of that title; else null
     * @param confirmed codes of what was asked and confirmed
     * @return id of the package
     */
    long add(JudgedFiles judged, FormerFacts facts, ProgrammeSummary programme, List<String> confirmed, Instant at) {
        CouncilSummary council = organisation.council();
        NomenclatureItem item = nomenclature.ofAnnualReports(council.id());
        List<PackedFile> files =
                judged.parts().stream().map(CopyPackage::packed).toList();
        Manifest manifest = new Manifest(
                council.code(),
                council.name(),
                facts(facts),
                item.facts(),
                1,
                at,
                Manifest.lines(files),
                copy(judged, programme, confirmed));
        Provenance from = new Provenance(council.id(), null, null, item.id(), null);
        ArchivedPackage added = ledger.add(from, manifest, files);
        audit.record(
                PackageHistory.subject(added.id()),
                "copied",
                files.get(0).sha256(),
                confirmed.isEmpty() ? null : String.join(", ", confirmed));
        return added.id();
    }

    private CopyFacts copy(JudgedFiles judged, ProgrammeSummary programme, List<String> confirmed) {
        CallerIdentity person = caller.require();
        return new CopyFacts(
                programme == null ? null : programme.id(),
                person.username(),
                person.displayName(),
                judged.parts().stream()
                        .filter(part -> part.original() != null)
                        .map(part -> new Source(part.name(), part.original()))
                        .toList(),
                judged.signatures(),
                confirmed);
    }

    private static PackedFile packed(JudgedFiles.Part part) {
        return new PackedFile(part.name(), FileRole.of(part.role()).orElseThrow(), part.mediaType(), part.content());
    }

    private static ReportFacts facts(FormerFacts facts) {
        return new ReportFacts(
                facts.programme(),
                facts.year(),
                facts.decisionNumber(),
                facts.decisionDate(),
                facts.plan() == null ? null : Money.ofThousands(facts.plan()),
                facts.actual() == null ? null : Money.ofThousands(facts.actual()));
    }
}
