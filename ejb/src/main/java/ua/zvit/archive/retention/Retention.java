package ua.zvit.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.values.DisposablePackage;

/** What must be kept by the nomenclature as it stands, and what need not any more. */
@ApplicationScoped
class Retention {
    private NomenclatureRepository items;

    protected Retention() {}

    @Inject
    Retention(NomenclatureRepository items) {
        this.items = items;
    }

    DisposablePackage disposable(long council, ArchivedPackage row) {
        LocalDate last = lastDay(council, row);
        return new DisposablePackage(
                row.id(),
                row.programmeTitle(),
                row.period(),
                row.decisionNumber(),
                last,
                RetentionTerm.isOver(last, LocalDate.now()));
    }

    /** @return last day it must be kept; null: for good */
    LocalDate lastDay(long council, ArchivedPackage row) {
        NomenclatureItem item = items.find(council, row.itemId()).orElseThrow();
        return RetentionTerm.lastDay(row.closedOn(), row.retentionYears(), item.years());
    }
}
