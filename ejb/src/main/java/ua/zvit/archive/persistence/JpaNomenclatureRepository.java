package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.NomenclatureItem;
import ua.zvit.archive.domain.NomenclatureRepository;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.persistence.Flush;
import ua.zvit.shared.persistence.Violations;

/** Keeps the nomenclature by JPA. */
@ApplicationScoped
public class JpaNomenclatureRepository implements NomenclatureRepository {
    private static final String UNIQUE_CODE = "nomenclature_item_council_id_code_key";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<NomenclatureItem> items(long councilId) {
        return query("order by i.code", councilId).getResultList();
    }

    @Override
    public Optional<NomenclatureItem> find(long councilId, long id) {
        return query("and i.id = :id", councilId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public NomenclatureItem ofAnnualReports(long councilId) {
        return query("and i.annualReports = true", councilId).getSingleResult();
    }

    @Override
    public void clearAnnualReports(long councilId) {
        query("and i.annualReports = true", councilId).getResultList().forEach(NomenclatureItem::releaseAnnualReports);
        entities.flush();
    }

    @Override
    public void add(NomenclatureItem item) {
        try {
            entities.persist(item);
            entities.flush();
        } catch (PersistenceException refused) {
            throw told(refused);
        }
    }

    @Override
    public void write() {
        try {
            Flush.orTellStale(entities, ErrorCode.NOMENCLATURE_STALE);
        } catch (PersistenceException refused) {
            throw told(refused);
        }
    }

    private static RuntimeException told(PersistenceException refused) {
        return Violations.names(refused, UNIQUE_CODE) ? new ZvitException(ErrorCode.NOMENCLATURE_EXISTS) : refused;
    }

    private TypedQuery<NomenclatureItem> query(String rest, long councilId) {
        return entities.createQuery(
                        "select i from NomenclatureItem i where i.councilId = :council " + rest, NomenclatureItem.class)
                .setParameter("council", councilId);
    }
}
