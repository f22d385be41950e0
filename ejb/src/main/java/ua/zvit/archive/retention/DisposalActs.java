package ua.zvit.archive.retention;

import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.values.DisposalAct;
import ua.zvit.shared.Messages;

/** Tells an act from its row and its manifest. */
public final class DisposalActs {
    private DisposalActs() {}

    public static DisposalAct summary(ArchivedPackage row) {
        DisposalManifest act = DisposalManifest.read(row.manifest())
                .orElseThrow(() -> new IllegalStateException("The act " + row.id() + " is unreadable"));
        return new DisposalAct(
                row.id(),
                act.number(),
                act.date(),
                act.approvedBy(),
                act.recordedAt(),
                act.packages().stream()
                        .filter(line -> line.edition() == 1)
                        .map(line -> line.title() + ", " + line.period().in(Messages.UKRAINIAN))
                        .toList());
    }
}
