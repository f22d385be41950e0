package ua.zvit.archive;

import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.exchange.PackageRecord;
import ua.zvit.archive.packing.CopyFacts;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.archive.retention.RetentionTerm;
import ua.zvit.archive.values.CopyDetails;
import ua.zvit.archive.values.PackageDetails.Edition;
import ua.zvit.archive.values.PackageDetails.File;
import ua.zvit.archive.values.PackageDetails.Link;
import ua.zvit.archive.values.RecordedCorrection;
import ua.zvit.archive.values.RetentionItem;

/** Tells an edition from its row and its manifest. */
final class PackageEditions {
    private PackageEditions() {}

    static Edition of(ArchivedPackage row) {
        Manifest manifest = Manifest.read(row.manifest())
                .orElseThrow(() -> new IllegalStateException("The manifest of package " + row.id() + " is unreadable"));
        RetentionFacts kept = manifest.retention();
        return new Edition(
                row.edition(),
                manifest.sealedAt(),
                manifest.councilName(),
                new RetentionItem(null, kept.code(), kept.title(), kept.years(), kept.article(), true, 0),
                RetentionTerm.lastDay(row.closedOn(), kept.years(), kept.years()),
                link(row.link()),
                PackageRecord.origin(row.origin()).map(PackageEditions::link).orElse(null),
                manifest.files().stream()
                        .map(file ->
                                new File(file.name(), file.role().code(), file.mediaType(), file.size(), file.sha256()))
                        .toList());
    }

    /** @param withdrawal the note that it counts no more; null while it counts */
    static CopyDetails copy(ArchivedPackage row, ArchivedPackage withdrawal) {
        CopyFacts facts = Manifest.read(row.manifest()).map(Manifest::copy).orElse(null);
        return facts == null
                ? null
                : new CopyDetails(
                        facts.person(),
                        facts.sources(),
                        facts.signatures(),
                        facts.confirmed(),
                        withdrawal == null ? null : note(withdrawal));
    }

    private static CopyDetails.Withdrawal note(ArchivedPackage withdrawal) {
        WithdrawalManifest note = WithdrawalManifest.read(withdrawal.manifest())
                .orElseThrow(() -> new IllegalStateException("The note " + withdrawal.id() + " is unreadable"));
        return new CopyDetails.Withdrawal(note.reason(), note.person(), note.recordedAt());
    }

    static RecordedCorrection correction(ArchivedPackage row) {
        CorrectionManifest note = CorrectionManifest.read(row.manifest())
                .orElseThrow(() -> new IllegalStateException("The note " + row.id() + " is unreadable"));
        return new RecordedCorrection(
                note.note(), note.person(), note.recordedAt(), row.link().sequence());
    }

    private static Link link(ChainLink link) {
        return new Link(link.sequence(), link.previousHash(), link.manifestSha256(), link.packageHash());
    }
}
