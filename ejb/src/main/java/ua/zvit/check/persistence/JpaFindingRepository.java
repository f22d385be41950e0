package ua.zvit.check.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.check.domain.AppliedFix;
import ua.zvit.check.domain.DismissalStep;
import ua.zvit.check.domain.FindingRepository;

/** Keeps dismissals and applied fixes by JPA. */
@ApplicationScoped
public class JpaFindingRepository implements FindingRepository {
    private static final String STANDING = "select d.*,"
            + " coalesce((select revision from check_revision where council_id = :council), 0) as revision,"
            + " (select coalesce(sum(places), 0) from applied_fix where report_id = :report) as fixed"
            + " from (select 1) as one left join dismissal d on d.report_id = :report and not d.restored"
            + " and d.id in (select max(l.id) from dismissal l where l.report_id = :report group by l.identity)";

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
    public Standing standing(long councilId, long reportId) {
        List<?> rows = entities.createNativeQuery(STANDING, DismissalStep.WITH_STANDING)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        Object[] first = (Object[]) rows.get(0);
        return new Standing(
                (Long) first[1],
                ((Long) first[2]).intValue(),
                rows.stream()
                        .map(row -> (DismissalStep) ((Object[]) row)[0])
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(DismissalStep::identity, DismissalStep::dismissal)));
    }

    @Override
    public void add(AppliedFix fix) {
        entities.persist(fix);
    }
}
