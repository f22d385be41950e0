package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.zvit.report.domain.review.Clearance;
import ua.zvit.report.domain.review.ClearanceRepository;
import ua.zvit.report.values.stage.BarredSender;

/** Keeps which parts were sent to the heads of their departments. */
@ApplicationScoped
public class JpaClearanceRepository implements ClearanceRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public void add(Clearance clearance) {
        entities.persist(clearance);
    }

    @Override
    public List<Clearance> open(long reportId, long departmentId) {
        return entities.createQuery(
                        "select c from Clearance c where c.reportId = :report and c.departmentId = :department"
                                + " and c.endedAt is null order by c.id",
                        Clearance.class)
                .setParameter("report", reportId)
                .setParameter("department", departmentId)
                .getResultList();
    }

    @Override
    public List<BarredSender> barred(long councilId) {
        return entities.createQuery(
                        "select new ua.zvit.report.values.stage.BarredSender(c.reportId, c.departmentId,"
                                + " c.sentBy) from Clearance c join Report r on r.id = c.reportId"
                                + " where r.councilId = :council and c.endedAt is null and r.clearing.clearsOwn = false",
                        BarredSender.class)
                .setParameter("council", councilId)
                .getResultList();
    }
}
