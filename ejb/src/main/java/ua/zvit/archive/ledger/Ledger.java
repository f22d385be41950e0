package ua.zvit.archive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import ua.zvit.archive.domain.ArchiveRepository;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.shared.Sha256;
import ua.zvit.shared.store.ContentStore;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.Contents;

/**
 * Adds links to a council's chain. Contents are kept first, in one order for all, so that two who seal at once never
 * wait for each other crosswise; the head of the chain is held last and shortly, until the transaction ends.
 */
@ApplicationScoped
public class Ledger {
    private ArchiveRepository packages;
    private ContentStore store;

    protected Ledger() {}

    @Inject
    Ledger(ArchiveRepository packages, @Contents(ContentUse.ARCHIVE) ContentStore store) {
        this.packages = packages;
        this.store = store;
    }

    /** @param contents new contents of the manifest's files; those already kept may be left out */
    public ArchivedPackage add(Provenance from, Manifest manifest, List<PackedFile> contents) {
        contents.stream()
                .sorted(Comparator.comparing(PackedFile::sha256))
                .forEach(file -> store.put(file.sha256(), file.content()));
        ChainLink link = packages.lockHead(from.councilId()).next(manifest.sha256());
        ArchivedPackage added = new ArchivedPackage(from, manifest, link);
        packages.add(added);
        return added;
    }

    /** @param copy the package that counts no more */
    public ArchivedPackage addWithdrawal(long councilId, ArchivedPackage copy, WithdrawalManifest manifest) {
        ChainLink link = packages.lockHead(councilId).next(manifest.sha256());
        ArchivedPackage note = ArchivedPackage.withdrawal(copy, manifest, link);
        packages.add(note);
        return note;
    }

    /** @param corrected the sealed report that the note is about; it stays as it is */
    public void addCorrection(ArchivedPackage corrected, CorrectionManifest manifest) {
        ChainLink link = packages.lockHead(corrected.councilId()).next(manifest.sha256());
        packages.add(ArchivedPackage.correction(corrected, manifest, link));
    }

    public ArchivedPackage addAct(long councilId, DisposalManifest manifest) {
        String hash = Sha256.hex(manifest.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ChainLink link = packages.lockHead(councilId).next(hash);
        ArchivedPackage act = ArchivedPackage.act(councilId, manifest, link);
        packages.add(act);
        return act;
    }
}
