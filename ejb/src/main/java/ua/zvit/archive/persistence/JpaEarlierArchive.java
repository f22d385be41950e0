package ua.zvit.archive.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ua.zvit.archive.domain.ArchivedReport;
import ua.zvit.archive.domain.EarlierArchive;

/** Reads the table of the first release. */
@ApplicationScoped
public class JpaEarlierArchive implements EarlierArchive {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<Long> unpacked() {
        return entities.createQuery(
                        "select r.id from ArchivedReport r where not exists"
                                + " (select 1 from ArchivedPackage p where p.reportId = r.reportId) order by r.id",
                        Long.class)
                .getResultList();
    }

    @Override
    public Optional<ArchivedReport> find(long id) {
        return Optional.ofNullable(entities.find(ArchivedReport.class, id));
    }

    @Override
    public Owner owner(long councilId) {
        Object[] council = (Object[]) entities.createNativeQuery("select code, name from council where id = :id")
                .setParameter("id", councilId)
                .getSingleResult();
        return new Owner((String) council[0], (String) council[1]);
    }
}
