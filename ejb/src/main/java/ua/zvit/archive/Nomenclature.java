package ua.zvit.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.archive.ledger.PackageHistory;
import ua.zvit.archive.values.RetentionItem;
import ua.zvit.audit.AuditTrail;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * The council's nomenclature of files: what is kept, and for how long. One item is the one that adopted reports go
 * under; a change of it counts for those sealed from then on, and lengthens the term of earlier ones but never shortens
 * it.
 */
@Stateless
public class Nomenclature {
    private static final int LONGEST = 1_000;

    private NomenclatureRepository items;
    private OrganisationQueries organisation;
    private AuditTrail audit;

    protected Nomenclature() {}

    @Inject
    public Nomenclature(NomenclatureRepository items, OrganisationQueries organisation, AuditTrail audit) {
        this.items = items;
        this.organisation = organisation;
        this.audit = audit;
    }

    /** @return by index */
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    public List<RetentionItem> items() {
        return items.items(organisation.council().id()).stream()
                .map(NomenclatureItem::summary)
                .toList();
    }

    /**
     * @param wanted with id null for a new item
     * @throws ZvitException {@code NOMENCLATURE-INVALID}, {@code NOMENCLATURE-EXISTS}, {@code NOMENCLATURE-STALE},
     *     {@code NOMENCLATURE-UNKNOWN}
     */
    @RolesAllowed(Roles.ADMIN)
    public void save(RetentionItem wanted) {
        long council = organisation.council().id();
        List<Fault> faults = faults(wanted);
        NomenclatureItem before = wanted.id() == null ? null : find(council, wanted.id());
        if (before != null && before.version() != wanted.version()) {
            throw new ZvitException(ErrorCode.NOMENCLATURE_STALE);
        }
        if (before != null && before.summary().annualReports() && !wanted.annualReports()) {
            faults.add(Fault.at(null, "annualReports", "item-needed"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.NOMENCLATURE_INVALID, faults);
        }
        if (wanted.annualReports() && (before == null || !before.summary().annualReports())) {
            items.clearAnnualReports(council);
        }
        if (before == null) {
            items.add(new NomenclatureItem(council, wanted));
        } else {
            before.edit(wanted);
            items.write();
        }
        audit.record(PackageHistory.ARCHIVE, "nomenclature", wanted.code().strip(), null);
    }

    private NomenclatureItem find(long council, long id) {
        return items.find(council, id).orElseThrow(() -> new ZvitException(ErrorCode.NOMENCLATURE_UNKNOWN));
    }

    private static List<Fault> faults(RetentionItem wanted) {
        List<Fault> faults = new ArrayList<>();
        if (wanted.code() == null || wanted.code().isBlank()) {
            faults.add(Fault.at(null, "code", "item-code-missing"));
        }
        if (wanted.title() == null || wanted.title().isBlank()) {
            faults.add(Fault.at(null, "title", "item-title-missing"));
        }
        if (wanted.years() != null && (wanted.years() < 1 || wanted.years() > LONGEST)) {
            faults.add(Fault.at(null, "years", "item-years-range", LONGEST));
        }
        return faults;
    }
}
