package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.zvit.report.domain.listing.EditionRepository;
import ua.zvit.report.values.EditionStanding;
import ua.zvit.report.values.ReportStatus;

/** Reads by JPA how the editions of reports stand. */
@ApplicationScoped
public class JpaEditionRepository implements EditionRepository {
    private static final String STANDING = "select new ua.zvit.report.values.EditionStanding(r.id, r.edition.edition,"
            + " r.status, case when " + JpaReportRepository.REPLACED + " then true else false end) from Report r"
            + " where r.councilId = :council";

    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<EditionStanding> beside(long councilId, long reportId) {
        return entities.createQuery(
                        STANDING
                                + " and r.status not in :gone and exists (select o.id from Report o where o.id = :report"
                                + " and o.councilId = r.councilId and o.programmeId = r.programmeId and o.year = r.year"
                                + " and o.period = r.period) order by r.edition.edition",
                        EditionStanding.class)
                .setParameter("council", councilId)
                .setParameter("report", reportId)
                .setParameter("gone", ReportStatus.GONE)
                .getResultList();
    }

    @Override
    public List<EditionStanding> standings(long councilId, List<Long> reportIds) {
        return reportIds.isEmpty()
                ? List.of()
                : entities.createQuery(STANDING + " and r.id in :ids", EditionStanding.class)
                        .setParameter("council", councilId)
                        .setParameter("ids", reportIds)
                        .getResultList();
    }
}
