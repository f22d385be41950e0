package ua.zvit.archive.domain;

import java.util.List;
import java.util.Optional;

/** Where the nomenclature is kept. Every method is bound to one council. */
public interface NomenclatureRepository {
    /** @return by index */
    List<NomenclatureItem> items(long councilId);

    Optional<NomenclatureItem> find(long councilId, long id);

    /** @return the item that adopted reports go under */
    NomenclatureItem ofAnnualReports(long councilId);

    /** Takes the mark from the item that adopted reports went under. */
    void clearAnnualReports(long councilId);

    /** @throws ua.zvit.shared.ZvitException {@code NOMENCLATURE-EXISTS} when the index is taken */
    void add(NomenclatureItem item);

    /** @throws ua.zvit.shared.ZvitException {@code NOMENCLATURE-EXISTS}, {@code NOMENCLATURE-STALE} */
    void write();
}
