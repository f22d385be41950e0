package ua.zvit.check.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.check.domain.AppliedFix;
import ua.zvit.check.domain.DismissalStep;
import ua.zvit.check.domain.FindingRepository;
import ua.zvit.check.values.Dismissal;

/** Keeps dismissals and applied fixes by JPA. */
@ApplicationScoped
public class JpaFindingRepository implements FindingRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(DismissalStep step) {
        entities.persist(step);
        entities.flush();
    }

    @Override
    public Optional<DismissalStep> last(long reportId, String identity) {
        return entities.createQuery(
                        "select d from DismissalStep d where d.reportId = :report and d.identity = :identity"
                                + " order by d.id desc",
                        DismissalStep.class)
                .setParameter("report", reportId)
                .setParameter("identity", identity)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<String, Dismissal> inForce(long reportId) {
        return entities.createQuery(
                        "select d from DismissalStep d where d.restored = false and d.id in (select max(l.id)"
                                + " from DismissalStep l where l.reportId = :report group by l.identity)",
                        DismissalStep.class)
                .setParameter("report", reportId)
                .getResultStream()
                .collect(Collectors.toMap(DismissalStep::identity, DismissalStep::dismissal));
    }

    @Override
    public void add(AppliedFix fix) {
        entities.persist(fix);
    }

    @Override
    public int fixed(long reportId) {
        return entities.createQuery(
                        "select coalesce(sum(f.places), 0) from AppliedFix f where f.reportId = :report", Long.class)
                .setParameter("report", reportId)
                .getSingleResult()
                .intValue();
    }
}
