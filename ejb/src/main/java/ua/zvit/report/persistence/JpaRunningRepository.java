package ua.zvit.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ua.zvit.report.domain.listing.RunningRepository;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.report.values.stage.RunningReport;

/** Reads reports without their entries. */
@ApplicationScoped
public class JpaRunningRepository implements RunningRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public List<RunningReport> running(long councilId) {
        return entities.createQuery(
                        "select new ua.zvit.report.values.stage.RunningReport(r.id, r.programmeTitle, new"
                                + " ua.zvit.shared.ReportingPeriod(r.period, r.year), r.status, r.leadDepartmentId, r.circuit)"
                                + " from Report r where r.councilId = :council and r.status not in :ended"
                                + " order by r.programmeTitle, r.year, r.id",
                        RunningReport.class)
                .setParameter("council", councilId)
                .setParameter("ended", ReportStatus.ENDED)
                .getResultList();
    }
}
